package io.inkstone.core.sync;

import java.util.Optional;

/** Seam: brings in what followed repositories have got. The importer module implements it; the service calls it again and again. */
public interface SyncSources {
    /** Syncs the repository that has been due longest and that nobody else is syncing; empty if there is none. */
    Optional<SyncOutcome> syncNext();
}

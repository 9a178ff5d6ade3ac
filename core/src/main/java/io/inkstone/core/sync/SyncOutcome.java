package io.inkstone.core.sync;

import io.inkstone.core.importing.ImportReport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of one sync.
 *
 * @param head the commit that the site shows now; null if it never showed one
 * @param reports of the import; none if the repository stands where it stood
 * @param gone paths of files that are gone there, whose posts stay here
 * @param failure why it failed; null if it did not
 */
public record SyncOutcome(
        String name,
        @Nullable String head,
        List<ImportReport> reports,
        List<String> gone,
        @Nullable String failure) {}

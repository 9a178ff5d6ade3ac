package io.inkstone.core.importing;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a run did, or would do.
 *
 * @param runId null for a dry run, which leaves no trace
 * @param items one for each file, in the order of the plan; of a run that is kept they are read page by page when they are
 *     asked for, so that a report of any size fits into memory
 * @param notices what concerns the archive and no single file of it
 */
@Serdeable
public record ImportReport(
        @Nullable UUID runId,
        String archive,
        String source,
        String dialect,
        boolean dryRun,
        ImportCounts counts,
        Collection<ImportReportItem> items,
        List<ImportNotice> notices) {

    /** Whether at least one file could not be imported. */
    public boolean failed() {
        return counts.of(ImportAction.FAIL) > 0;
    }
}

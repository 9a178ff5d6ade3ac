package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.plan.PlannedEntry;
import io.inkstone.importer.report.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far one document has come.
 *
 * @param converted null if it could not be converted
 * @param redirects how many old addresses were made to lead to it
 */
record Outcome(
        PlannedEntry planned,
        @Nullable Converted converted,
        ImportAction action,
        @Nullable String reason,
        @Nullable UUID postId,
        int redirects,
        List<Notice> notices) {

    Outcome as(ImportAction otherAction, @Nullable String otherReason) {
        return new Outcome(planned, converted, otherAction, otherReason, postId, redirects, notices);
    }

    Outcome written(UUID id, int redirectCount, List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Outcome(planned, converted, action, reason, id, redirectCount, all);
    }
}

package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportMerge;
import io.inkstone.core.post.NewPost;
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
 * @param merge of texts in conflict
 * @param post what is to be written, rendered; null if nothing is
 */
record Outcome(
        PlannedEntry planned,
        @Nullable Converted converted,
        @Nullable NewPost post,
        ImportAction action,
        @Nullable String reason,
        @Nullable UUID postId,
        List<Notice> notices,
        @Nullable ImportMerge merge) {

    static Outcome of(PlannedEntry planned, ImportAction action, @Nullable String reason) {
        UUID postId = planned.known() == null ? null : planned.known().postId();
        return new Outcome(planned, null, null, action, reason, postId, List.of(), null);
    }

    Outcome converted(Converted to, ImportAction then, @Nullable NewPost written) {
        return new Outcome(planned, to, written, then, reason, postId, to.notices(), null);
    }

    Outcome merged(ImportMerge both) {
        return new Outcome(planned, converted, post, action, reason, postId, notices, both);
    }

    Outcome failed(String why) {
        return new Outcome(planned, converted, null, ImportAction.FAIL, why, postId, notices, null);
    }

    Outcome written(UUID id, List<Notice> more) {
        List<Notice> all = new ArrayList<>(notices);
        all.addAll(more);
        return new Outcome(planned, converted, post, action, reason, id, all, merge);
    }
}

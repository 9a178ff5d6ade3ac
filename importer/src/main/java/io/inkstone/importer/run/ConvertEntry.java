package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.markup.Markdown;
import io.inkstone.core.post.NewPost;
import io.inkstone.core.post.Revision;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Pass two over one document; whatever goes wrong in it is that document's failure. Several threads may ask at once. */
@Singleton
class ConvertEntry {
    private final RevisionRepository revisions;
    private final Markdown markdown;

    ConvertEntry(RevisionRepository revisions, Markdown markdown) {
        this.revisions = revisions;
        this.markdown = markdown;
    }

    Outcome convert(PlannedEntry planned, ArchiveTargets targets) {
        Outcome begun = Outcome.of(planned, planned.action(), planned.reason());
        if (planned.action() == ImportAction.SKIP) {
            return begun;
        }
        try {
            Converted converted = planned.site().convert(planned.entry(), targets);
            ImportAction action = action(planned, converted);
            UUID runId = targets.runId();
            boolean written = action == ImportAction.CREATE || action == ImportAction.UPDATE;
            NewPost post = runId != null && written
                    ? new NewPost(Contents.of(converted, planned, runId), markdown.render(converted.markdown()))
                    : null;
            return withMerge(begun.converted(converted, action, post), converted);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Also what is nested beyond measure costs only itself.
            return begun.failed("it could not be converted: " + e);
        }
    }

    private Outcome withMerge(Outcome outcome, Converted converted) {
        PlannedEntry planned = outcome.planned();
        if (outcome.action() != ImportAction.CONFLICT || planned.known() == null || planned.post() == null) {
            return outcome;
        }
        UUID baseId = planned.known().revisionId();
        Optional<Revision> base = baseId == null ? Optional.empty() : revisions.findById(baseId);
        Optional<Revision> site = revisions.findById(planned.post().revisionId());
        return base.isPresent() && site.isPresent()
                ? outcome.merged(MergeTexts.merge(base.get(), site.get(), converted.markdown()))
                : outcome;
    }

    /** The same file may become something else: a missing picture has come, the configuration has changed. */
    private ImportAction action(PlannedEntry planned, Converted converted) {
        ImportedFile known = planned.known();
        boolean improved = known != null
                && planned.action() == ImportAction.UNCHANGED
                && planned.isUnedited()
                && differs(known, converted);
        return improved ? ImportAction.UPDATE : planned.action();
    }

    private boolean differs(ImportedFile known, Converted converted) {
        if (known.contentHash() != null) {
            return !known.contentHash().equals(ConvertedHash.of(converted));
        }
        Optional<Revision> base =
                known.revisionId() == null ? Optional.empty() : revisions.findById(known.revisionId());
        return base.isPresent() && !base.get().markdown().equals(converted.markdown());
    }
}

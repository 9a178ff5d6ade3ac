package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.RemoteImageCopy;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostRepository;
import io.inkstone.core.post.Revision;
import io.inkstone.core.post.RevisionRepository;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pass two over one document; whatever goes wrong in it is that document's failure. */
@Singleton
class ConvertEntry {
    private final RevisionRepository revisions;
    private final PostRepository posts;

    ConvertEntry(RevisionRepository revisions, PostRepository posts) {
        this.revisions = revisions;
        this.posts = posts;
    }

    Outcome convert(PlannedEntry planned, ArchiveTargets targets) {
        ImportedFile known = planned.known();
        if (planned.action() == ImportAction.SKIP) {
            return outcome(planned, null, ImportAction.SKIP, planned.reason());
        }
        try {
            Converted converted = planned.site().convert(planned.entry(), targets);
            boolean improved = known != null
                    && planned.action() == ImportAction.UNCHANGED
                    && isImproved(known, converted, targets);
            return outcome(planned, converted, improved ? ImportAction.UPDATE : planned.action(), planned.reason());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Also what is nested beyond measure costs only itself.
            return outcome(planned, null, ImportAction.FAIL, "it could not be converted: " + e);
        }
    }

    /** The same file may give another text: a missing picture has come, a link has found its post. */
    private boolean isImproved(ImportedFile known, Converted converted, ArchiveTargets targets) {
        if (known.revisionId() == null || known.postId() == null) {
            return false;
        }
        Optional<Revision> base = revisions.findById(known.revisionId());
        boolean differs = base.isPresent() && !base.get().markdown().equals(converted.markdown());
        return posts.findById(known.postId())
                .filter(post -> post.revisionId().equals(known.revisionId()))
                .filter(post -> differs || coverHasCome(post, converted, targets))
                .isPresent();
    }

    private static boolean coverHasCome(Post post, Converted converted, ArchiveTargets targets) {
        RemoteImageCopy copy = post.cover() == null ? null : targets.ofRemoteImage(post.cover());
        return copy != null && copy.address() != null && copy.address().equals(converted.cover());
    }

    private static Outcome outcome(
            PlannedEntry planned, @Nullable Converted converted, ImportAction action, @Nullable String reason) {
        return new Outcome(
                planned,
                converted,
                action,
                reason,
                planned.known() == null ? null : planned.known().postId(),
                0,
                converted == null ? List.of() : converted.notices());
    }
}

package io.inkstone.core.importing;

import io.inkstone.core.post.PostWritten;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes a run's posts away, or puts them back as they were, with all that is theirs. */
@Singleton
class TakeBackPosts {
    private final UndoRepository posts;
    private final UndoFilingRepository filing;
    private final ApplicationEventPublisher<PostWritten> events;

    TakeBackPosts(UndoRepository posts, UndoFilingRepository filing, ApplicationEventPublisher<PostWritten> events) {
        this.posts = posts;
        this.filing = filing;
        this.events = events;
    }

    /** Whose posts stand as a run left them, and whose do not. */
    record Taken(List<UUID> created, List<UUID> updated, List<KeptPost> kept) {}

    Taken takeBack(UUID runId) {
        Taken taken = new Taken(
                posts.untouched(runId, ImportAction.CREATE),
                posts.untouched(runId, ImportAction.UPDATE),
                posts.touched(runId));
        delete(joined(taken.created().stream()));
        String keptIds = joined(taken.kept().stream().map(KeptPost::postId));
        restore(runId, joined(taken.updated().stream()), keptIds);
        taken.updated().forEach(id -> events.publishEvent(new PostWritten(id)));
        return taken;
    }

    private void delete(String postIds) {
        posts.deleteRedirects(postIds);
        posts.deleteFiles(postIds);
        posts.deletePosts(postIds);
    }

    private void restore(UUID runId, String postIds, String keptIds) {
        posts.deleteNewRedirects(runId, postIds);
        posts.deleteNewPaths(runId);
        posts.restorePosts(runId, postIds);
        posts.restoreRenderings(runId, postIds);
        file(runId, postIds);
        posts.restoreFiles(runId, keptIds);
        posts.deleteRevisions(runId, postIds);
        posts.restoreRedirects(runId, keptIds);
    }

    private void file(UUID runId, String postIds) {
        filing.clearAuthors(postIds);
        filing.restoreAuthors(runId, postIds);
        filing.clearCategories(postIds);
        filing.restoreCategories(runId, postIds);
        filing.clearTags(postIds);
        filing.restoreTags(runId, postIds);
        filing.clearSeries(postIds);
        filing.restoreSeries(runId, postIds);
    }

    void forget(UUID runId) {
        posts.forgetBefore(runId);
    }

    static String joined(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(" "));
    }
}

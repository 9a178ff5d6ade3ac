package io.inkstone.core.importing;

import io.inkstone.core.post.PostWritten;
import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Undoes a run in the database, in one transaction. */
@Singleton
class TakeBack {
    private final ImportRunRepository runs;
    private final UndoRepository posts;
    private final UndoMediaRepository media;
    private final Clock clock;
    private final ApplicationEventPublisher<PostWritten> events;

    TakeBack(
            ImportRunRepository runs,
            UndoRepository posts,
            UndoMediaRepository media,
            Clock clock,
            ApplicationEventPublisher<PostWritten> events) {
        this.runs = runs;
        this.posts = posts;
        this.media = media;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    UndoneImport takeBack(UUID runId) {
        ImportRun run = runs.findById(runId)
                .map(this::ended)
                .filter(found -> found.status().canBeUndone())
                .orElseThrow(() -> new ImportException.WrongState(
                        "The run " + runId + " has written nothing that could be undone."));
        List<KeptPost> kept = posts.touched(runId);
        List<UUID> created = posts.untouched(runId, ImportAction.CREATE);
        List<UUID> updated = posts.untouched(runId, ImportAction.UPDATE);
        List<UUID> brought = media.brought(runId);
        delete(joined(created.stream()));
        restore(run, joined(updated.stream()), joined(kept.stream().map(KeptPost::postId)));
        media.forgetFiles(runId);
        String unused = joined(media.unused(joined(brought.stream())).stream());
        List<String> hashes = media.hashes(unused);
        media.deleteAssets(unused);
        deleteTerms(run);
        posts.forgetBefore(runId);
        updated.forEach(id -> events.publishEvent(new PostWritten(id)));
        ImportRun undone = runs.update(run.ended(ImportStatus.UNDONE, clock.instant(), run.counts()));
        return new UndoneImport(undone, created.size(), updated.size(), hashes, kept);
    }

    /** Nobody works on it, for this process holds it: one that seems to run was killed. */
    private ImportRun ended(ImportRun run) {
        return run.status() == ImportStatus.RUNNING
                ? runs.update(run.brokenOff(ImportStatus.INTERRUPTED, clock.instant(), "its process ended"))
                : run;
    }

    private void delete(String postIds) {
        posts.deleteRedirects(postIds);
        posts.deleteFiles(postIds);
        posts.deletePosts(postIds);
    }

    private void restore(ImportRun run, String postIds, String keptIds) {
        posts.deleteNewRedirects(run.id(), postIds);
        posts.restorePosts(run.id(), postIds);
        posts.restoreRenderings(run.id(), postIds);
        posts.unfile(postIds);
        posts.restoreFiling(run.id(), postIds);
        posts.restoreFiles(run.id(), keptIds);
        posts.deleteRevisions(run.id(), postIds);
        posts.restoreRedirects(run.id(), keptIds);
    }

    /** Ids grow with time, so those of a run's terms lie between its own and the moment of its end. */
    private void deleteTerms(ImportRun run) {
        Instant end = run.finishedAt() == null ? clock.instant() : run.finishedAt();
        UUID until = new UUID((end.toEpochMilli() + 1) << 16, 0);
        media.deleteTerms(run.id(), until);
        while (media.deleteCategories(run.id(), until) > 0) {
            // Those above may have become empty with it.
        }
    }

    private static String joined(Stream<UUID> ids) {
        return ids.map(UUID::toString).collect(Collectors.joining(" "));
    }
}

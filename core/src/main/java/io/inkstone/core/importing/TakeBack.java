package io.inkstone.core.importing;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Undoes a run in the database, in one transaction. */
@Singleton
class TakeBack {
    private final ImportRunRepository runs;
    private final TakeBackPosts takeBackPosts;
    private final UndoMediaRepository media;
    private final Clock clock;

    TakeBack(ImportRunRepository runs, TakeBackPosts takeBackPosts, UndoMediaRepository media, Clock clock) {
        this.runs = runs;
        this.takeBackPosts = takeBackPosts;
        this.media = media;
        this.clock = clock;
    }

    @Transactional
    UndoneImport takeBack(UUID runId) {
        ImportRun run = runs.findById(runId)
                .map(this::ended)
                .filter(found -> found.status().canBeUndone())
                .orElseThrow(() -> new ImportException.WrongState(
                        "The run " + runId + " has written nothing that could be undone."));
        List<UUID> brought = media.brought(runId);
        TakeBackPosts.Taken taken = takeBackPosts.takeBack(runId);
        List<String> hashes = takeMedia(runId, brought);
        deleteTerms(run);
        takeBackPosts.forget(runId);
        ImportRun undone = runs.update(run.ended(ImportStatus.UNDONE, clock.instant(), run.counts()));
        return new UndoneImport(undone, taken.created().size(), taken.updated().size(), hashes, taken.kept());
    }

    /** Nobody works on it, for this process holds it: one that seems to run was killed. */
    private ImportRun ended(ImportRun run) {
        return run.status() == ImportStatus.RUNNING
                ? runs.update(run.brokenOff(ImportStatus.INTERRUPTED, clock.instant(), "its process ended"))
                : run;
    }

    private List<String> takeMedia(UUID runId, List<UUID> brought) {
        media.forgetFiles(runId);
        String unused = TakeBackPosts.joined(media.unused(TakeBackPosts.joined(brought.stream())).stream());
        List<String> hashes = media.hashes(unused);
        media.deleteAssets(unused);
        return hashes;
    }

    /** Ids grow with time, so those of a run's terms lie between its own and the moment of its end. */
    private void deleteTerms(ImportRun run) {
        Instant end = run.finishedAt() == null ? clock.instant() : run.finishedAt();
        UUID until = new UUID((end.toEpochMilli() + 1) << 16, 0);
        media.deleteAuthors(run.id(), until);
        media.deleteTags(run.id(), until);
        media.deleteSeries(run.id(), until);
        long deleted;
        do {
            // Those above may have become empty with it.
            deleted = media.deleteCategories(run.id(), until);
        } while (deleted > 0);
    }
}

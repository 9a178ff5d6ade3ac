package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.importing.RunItems;
import io.inkstone.core.importing.WantedProof;
import io.inkstone.importer.plan.ArchivePlan;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down in the database what runs do, so that they can be shown, gone on with and undone. */
@Singleton
class ImportJournal {
    private static final int PAGE = 5_000;

    private final ImportRunRepository runs;
    private final ImportItemRepository items;
    private final Clock clock;

    ImportJournal(ImportRunRepository runs, ImportItemRepository items, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.clock = clock;
    }

    /** A run over the plan that is not in the database yet. */
    ImportRun draft(UUID id, OpenedSource source, @Nullable String format) {
        ArchivePlan plan = source.plan();
        return new ImportRun(
                id,
                plan.archive(),
                source.archive().source().toString(),
                plan.dialect(),
                ImportStatus.PLANNED,
                clock.instant(),
                null,
                ImportCounts.NONE,
                format,
                WantedProof.USUAL.proof(),
                WantedProof.USUAL.sitemap(),
                plan.entries().size(),
                null,
                new ImportNotices(RunBook.archiveNotices(plan)),
                null);
    }

    ImportRun begin(ImportRun draft) {
        return runs.save(draft);
    }

    /** Takes up a plan, from its beginning, or what was broken off, where it stopped. */
    @Transactional
    RunState takeUp(ImportRun run) {
        runs.forgetCancel(run.id());
        if (run.status() == ImportStatus.PLANNED) {
            items.deleteAll(run.id());
            return new RunState(runs.update(run.counted(ImportCounts.NONE).running()), 0);
        }
        return new RunState(runs.update(run.running()), items.nextPosition(run.id()));
    }

    void writeInBulk() {
        runs.writeInBulk();
    }

    /** Writes down the next items, and fails if another process has taken the run up meanwhile. */
    @Transactional
    RunState checkpoint(RunBook.Page page) {
        List<ImportItem> next = page.items();
        if (!next.isEmpty()) {
            items.saveAll(next);
        }
        return page.after(runs.update(page.before().run().counted(page.counts())));
    }

    boolean isToBeCancelled(UUID runId) {
        return runs.isCancelRequested(runId);
    }

    /** Commits as usual, and with it all batches before. */
    ImportRun end(ImportRun run, ImportStatus how) {
        return runs.update(run.ended(how, clock.instant(), run.counts()));
    }

    /** What was done until then stays, and so does its record. */
    ImportRun breakOff(ImportRun run, ImportStatus how, String reason) {
        return runs.update(run.brokenOff(how, clock.instant(), reason));
    }

    /** As above, unless it has ended meanwhile. */
    boolean interrupt(UUID runId, String reason) {
        ImportRun run = run(runId);
        boolean unfinished = run.status() == ImportStatus.RUNNING;
        if (unfinished) {
            breakOff(run, ImportStatus.INTERRUPTED, reason);
        }
        return unfinished;
    }

    /** @throws ImportException.WrongState if there is no such run */
    ImportRun run(UUID runId) {
        return runs.findById(runId).orElseThrow(() -> new ImportException.WrongState("There is no run " + runId + "."));
    }

    /** Whether another process works on the run by now, because this one seemed to be gone. */
    boolean isTakenUp(ImportRun run) {
        return !Objects.equals(run(run.id()).version(), run.version());
    }

    List<ImportRun> unfinished() {
        return runs.unfinished();
    }

    /** The last run over the source, if its process was killed in the midst of it. */
    Optional<ImportRun> brokenOff(Path source) {
        return runs.newestOf(source.toString())
                .filter(run -> run.status() == ImportStatus.RUNNING || run.status() == ImportStatus.INTERRUPTED);
    }

    /** The paths of the documents, or of the pictures, that a run is done with. */
    Set<String> donePaths(UUID runId, boolean assets) {
        Set<String> paths = new HashSet<>();
        List<String> page = items.paths(runId, assets, "", PAGE);
        while (!page.isEmpty()) {
            paths.addAll(page);
            page = items.paths(runId, assets, page.getLast(), PAGE);
        }
        return paths;
    }

    ImportReport report(ImportRun run) {
        return new ImportReport(
                run.id(),
                run.archive(),
                run.source(),
                run.dialect(),
                run.status() == ImportStatus.PLANNED,
                run.counts(),
                new RunItems(items, run.id()),
                run.notices().notices());
    }
}

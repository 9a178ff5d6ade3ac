package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.importer.address.Imported;
import io.inkstone.importer.address.SettleAddresses;
import io.inkstone.importer.address.Settled;
import io.inkstone.importer.plan.PlannedEntry;
import io.inkstone.importer.run.ArchiveTargets.AssetOutcome;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Converts, renders and writes the documents of a plan, batch by batch; each batch is a point from which a run can go on. */
@Singleton
class ApplyPlan {
    private final ConvertEntry convertEntry;
    private final WriteBatch writeBatch;
    private final TextPictures pictures;
    private final SettleAddresses settleAddresses;
    private final ImportJournal journal;

    ApplyPlan(
            ConvertEntry convertEntry,
            WriteBatch writeBatch,
            TextPictures pictures,
            SettleAddresses settleAddresses,
            ImportJournal journal) {
        this.convertEntry = convertEntry;
        this.writeBatch = writeBatch;
        this.pictures = pictures;
        this.settleAddresses = settleAddresses;
        this.journal = journal;
    }

    /** Writes what is not written yet of a run that this process holds. */
    ImportReport apply(OpenedSource source, ImportRun run, ImportProgress progress) {
        Work work = new Work(source, journal.takeUp(run));
        try {
            boolean whole = work.writeAll(progress);
            CompletableFuture<Void> findable = writeBatch.finish(work.goesOn);
            if (whole) {
                work.settle();
            }
            findable.join();
            return journal.report(journal.end(work.state.run(), whole ? ImportStatus.DONE : ImportStatus.CANCELLED));
        } catch (CancellationException e) {
            // This process is ending, and the run goes on with the next start.
            throw e;
        } catch (RuntimeException e) {
            writeBatch.breakOff();
            work.refuseIfTakenUp(e);
            journal.breakOff(work.state.run(), ImportStatus.FAILED, String.valueOf(e.getMessage()));
            throw e;
        }
    }

    /** One run under way. */
    private final class Work {
        private final OpenedSource source;
        private final ArchiveTargets targets;
        private final RunBook book;
        private final boolean goesOn;
        private RunState state;

        Work(OpenedSource source, RunState begun) {
            this.source = source;
            this.state = begun;
            this.goesOn = begun.position() > 0;
            this.targets = new ArchiveTargets(
                    source.plan(),
                    pictures,
                    begun.run().id(),
                    journal.donePaths(begun.run().id(), true));
            this.book = new RunBook(source.plan(), source.archive());
        }

        /** @return false if somebody asked it to stop */
        boolean writeAll(ImportProgress progress) {
            List<PlannedEntry> all = source.plan().entries();
            List<PlannedEntry> rest = rest(all);
            int done = all.size() - rest.size();
            progress.started(source.plan().archive(), all.size());
            progress.advanced(done);
            if (state.run().counts().byName().isEmpty()) {
                state = journal.checkpoint(book.head(state));
            }
            try (ConvertAhead ahead = new ConvertAhead(rest, entry -> convertEntry.convert(entry, targets))) {
                while (ahead.hasNext()) {
                    if (journal.isToBeCancelled(state.run().id())) {
                        return false;
                    }
                    List<Outcome> batch = ahead.next();
                    write(batch);
                    done += batch.size();
                    progress.advanced(done);
                }
            }
            return true;
        }

        void settle() {
            Settled settled = settleAddresses.settle(
                    new Imported(state.run().id(), source.archive(), source.plan(), targets),
                    state.run().wantedProof());
            state = journal.checkpoint(book.settled(state, settled, targets.takeFresh()));
        }

        private List<PlannedEntry> rest(List<PlannedEntry> all) {
            Set<String> done = journal.donePaths(state.run().id(), false);
            return done.isEmpty()
                    ? all
                    : all.stream()
                            .filter(entry -> !done.contains(entry.entry().path()))
                            .toList();
        }

        /** All in one transaction; if that fails, each by itself, so that one bad file costs only itself. */
        private void write(List<Outcome> batch) {
            List<AssetOutcome> assets = targets.takeFresh();
            try {
                state = writeBatch.write(book, state, batch, assets);
            } catch (RuntimeException e) {
                refuseIfTakenUp(e);
                batch.forEach(this::writeAlone);
                state = journal.checkpoint(book.page(state, List.of(), assets));
            }
        }

        private void writeAlone(Outcome outcome) {
            try {
                state = writeBatch.write(book, state, List.of(outcome), List.of());
            } catch (RuntimeException e) {
                refuseIfTakenUp(e);
                Outcome failed = outcome.action() == ImportAction.FAIL
                        ? outcome
                        : outcome.failed("it could not be written: " + e.getMessage());
                state = journal.checkpoint(book.page(state, List.of(failed), List.of()));
            }
        }

        private void refuseIfTakenUp(RuntimeException failure) {
            if (journal.isTakenUp(state.run())) {
                throw failure;
            }
        }
    }
}

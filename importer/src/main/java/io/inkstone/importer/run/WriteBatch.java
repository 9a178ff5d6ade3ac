package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportBeforeRepository;
import io.inkstone.core.importing.ImportedFile;
import io.inkstone.core.importing.ImportedFileRepository;
import io.inkstone.core.search.IndexAdded;
import io.inkstone.importer.run.ArchiveTargets.AssetOutcome;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes some documents in one transaction, together with what the run says of them: all of it or nothing. */
@Singleton
class WriteBatch {
    private final WriteEntries writeEntries;
    private final ImportedFileRepository files;
    private final ImportBeforeRepository keepBefore;
    private final IndexAdded indexAdded;
    private final ImportJournal journal;

    WriteBatch(
            WriteEntries writeEntries,
            ImportedFileRepository files,
            ImportBeforeRepository keepBefore,
            IndexAdded indexAdded,
            ImportJournal journal) {
        this.writeEntries = writeEntries;
        this.files = files;
        this.keepBefore = keepBefore;
        this.indexAdded = indexAdded;
        this.journal = journal;
    }

    /** Tells how far the run has come with it. */
    @Transactional
    RunState write(RunBook book, RunState state, List<Outcome> outcomes, List<AssetOutcome> assets) {
        journal.writeInBulk();
        UUID runId = state.run().id();
        keepBefore(outcomes, runId);
        for (Outcome outcome : outcomes) {
            ImportedFile known = outcome.planned().known();
            if (outcome.planned().isMoved() && known != null) {
                files.move(known.id(), outcome.planned().entry().path());
            }
        }
        List<Outcome> toWrite =
                outcomes.stream().filter(outcome -> outcome.post() != null).toList();
        Map<String, Outcome> written = new HashMap<>();
        writeEntries
                .write(book.plan(), toWrite, runId)
                .forEach(outcome -> written.put(outcome.planned().entry().path(), outcome));
        List<Outcome> all = outcomes.stream()
                .map(outcome -> written.getOrDefault(outcome.planned().entry().path(), outcome))
                .toList();
        return journal.checkpoint(book.page(state, all, assets));
    }

    /** Done when the posts of all batches can be found, with those that a run that goes on wrote before it was broken off. */
    CompletableFuture<Void> finish(boolean goesOn) {
        return goesOn ? indexAdded.finishOthers() : indexAdded.finish();
    }

    /** No more batches come, though not all are written. */
    void breakOff() {
        indexAdded.breakOff();
    }

    private void keepBefore(List<Outcome> outcomes, UUID runId) {
        List<Outcome> changing = outcomes.stream()
                .filter(outcome -> outcome.action() == ImportAction.UPDATE
                        || outcome.planned().isMoved())
                .toList();
        if (!changing.isEmpty()) {
            keepBefore.keepPosts(runId, joined(changing.stream().map(Outcome::postId)));
            keepBefore.keepFiles(
                    runId,
                    joined(changing.stream()
                            .map(outcome -> outcome.planned().known())
                            .filter(Objects::nonNull)
                            .map(ImportedFile::id)));
        }
    }

    private static String joined(Stream<UUID> ids) {
        return ids.filter(Objects::nonNull).map(UUID::toString).collect(Collectors.joining(" "));
    }
}

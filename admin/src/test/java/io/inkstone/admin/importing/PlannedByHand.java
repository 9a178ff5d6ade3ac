package io.inkstone.admin.importing;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** An importer that reads nothing: its plans are empty, and what it was to go on with can be asked for. */
@Singleton
class PlannedByHand implements ContentImporter {
    private final ImportRunRepository runs;
    private final Clock clock;
    final BlockingQueue<UUID> goneOn = new LinkedBlockingQueue<>();

    PlannedByHand(ImportRunRepository runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Override
    public ImportReport plan(Path source, ImportRequest request, ImportProgress progress) {
        if (!Files.exists(source)) {
            throw new ImportException.UnreadableSource(source + " is not there.");
        }
        ImportRun run = runs.save(new ImportRun(
                Ids.next(),
                "planned",
                source.toString(),
                "markdown",
                ImportStatus.PLANNED,
                clock.instant(),
                null,
                ImportCounts.NONE,
                request.format(),
                true,
                null,
                0,
                null,
                ImportNotices.NONE,
                null));
        return new ImportReport(
                run.id(), run.archive(), run.source(), run.dialect(), true, run.counts(), List.of(), List.of());
    }

    @Override
    public List<ImportReport> run(ImportRequest request, ImportProgress progress) {
        throw new AssertionError("The desk plans before it applies.");
    }

    @Override
    public ImportReport goOn(UUID runId, ImportProgress progress) {
        ImportRun run = runs.findById(runId).orElseThrow();
        goneOn.add(runId);
        return new ImportReport(
                runId, run.archive(), run.source(), run.dialect(), false, run.counts(), List.of(), List.of());
    }

    @Override
    public int goOnWithAll(ImportProgress progress) {
        return 0;
    }
}

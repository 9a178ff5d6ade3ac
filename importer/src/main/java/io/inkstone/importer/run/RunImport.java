package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ContentImporter;
import io.inkstone.core.importing.HoldRun;
import io.inkstone.core.importing.ImportException;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.core.importing.WantedProof;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports archives one after the other. */
@Singleton
public class RunImport implements ContentImporter {
    private static final Logger LOG = LoggerFactory.getLogger(RunImport.class);

    private final OpenSource openSource;
    private final RehearsePlan rehearsePlan;
    private final ApplyPlan applyPlan;
    private final HoldRun holdRun;
    private final ImportJournal journal;

    RunImport(
            OpenSource openSource,
            RehearsePlan rehearsePlan,
            ApplyPlan applyPlan,
            HoldRun holdRun,
            ImportJournal journal) {
        this.openSource = openSource;
        this.rehearsePlan = rehearsePlan;
        this.applyPlan = applyPlan;
        this.holdRun = holdRun;
        this.journal = journal;
    }

    @Override
    public List<ImportReport> run(ImportRequest request, ImportProgress progress) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path source : request.sources()) {
            reports.add(reading(source, archive -> run(archive, request, progress)));
        }
        return reports;
    }

    private ImportReport run(Archive archive, ImportRequest request, ImportProgress progress) {
        WantedProof wanted = openSource.check(archive, request.wantedProof());
        if (request.dryRun()) {
            return rehearsePlan.rehearse(openSource.plan(archive, request.format(), true), request.format(), progress);
        }
        Optional<ImportRun> brokenOff = journal.brokenOff(archive.source());
        if (brokenOff.isPresent()) {
            return goOn(archive, brokenOff.get().wanting(wanted), progress);
        }
        UUID id = Ids.next();
        return holdRun.hold(id, () -> {
                    OpenedSource source = openSource.plan(archive, request.format(), false);
                    ImportRun draft = journal.draft(id, source, request.format());
                    return apply(source, journal.begin(draft.wanting(wanted)), progress);
                })
                .orElseThrow(() -> otherProcess(id));
    }

    @Override
    public ImportReport plan(Path source, ImportRequest request, ImportProgress progress) {
        return reading(
                source,
                archive -> rehearsePlan.keep(
                        openSource.plan(archive, request.format(), true), request.format(), progress));
    }

    @Override
    public ImportReport goOn(UUID runId, ImportProgress progress) {
        ImportRun run = journal.run(runId);
        if (!run.status().canGoOn() && run.status() != ImportStatus.RUNNING) {
            throw new ImportException.WrongState(
                    "The run " + runId + " is " + run.status() + ", so there is nothing to go on with.");
        }
        return reading(Path.of(run.source()), archive -> goOn(archive, run, progress));
    }

    private ImportReport goOn(Archive archive, ImportRun run, ImportProgress progress) {
        WantedProof wanted = openSource.check(archive, run.wantedProof());
        return holdRun.hold(run.id(), () -> {
                    ImportRun now = journal.run(run.id()).wanting(wanted);
                    return apply(openSource.planAgain(archive, now), now, progress);
                })
                .orElseThrow(() -> otherProcess(run.id()));
    }

    private ImportReport apply(OpenedSource source, ImportRun run, ImportProgress progress) {
        ImportReport report = applyPlan.apply(source, run, progress);
        openSource.complete(source);
        return report;
    }

    @Override
    public int goOnWithAll(ImportProgress progress) {
        int done = 0;
        for (ImportRun run : journal.unfinished()) {
            done += goOnUnlessHeld(run, progress) ? 1 : 0;
        }
        return done;
    }

    private boolean goOnUnlessHeld(ImportRun run, ImportProgress progress) {
        try {
            goOn(run.id(), progress);
            return true;
        } catch (ImportException.WrongState e) {
            LOG.debug("{}", e.getMessage());
        } catch (ImportException e) {
            holdRun.hold(run.id(), () -> journal.interrupt(run.id(), String.valueOf(e.getMessage())));
        } catch (RuntimeException e) {
            // The run says itself why it failed; the others go on.
            LOG.warn("The import {} could not be gone on with", run.id(), e);
        }
        return false;
    }

    private ImportReport reading(Path source, Function<Archive, ImportReport> work) {
        try (Archive archive = openSource.open(source)) {
            return work.apply(archive);
        } catch (IOException e) {
            throw OpenSource.unreadable(source, e);
        }
    }

    private static ImportException otherProcess(UUID id) {
        return new ImportException.WrongState("Another process works on the run " + id + ".");
    }
}

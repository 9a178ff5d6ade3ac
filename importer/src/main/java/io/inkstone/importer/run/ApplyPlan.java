package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportRequest;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.importer.address.SettleAddresses;
import io.inkstone.importer.address.SettleAddresses.Wanted;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.plan.PlannedEntry;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Converts, renders and writes the documents of a plan, batch by batch. */
@Singleton
class ApplyPlan {
    private static final int BATCH = 50;

    private final ConvertEntry convertEntry;
    private final WriteBatch writeBatch;
    private final StoreAsset storeAsset;
    private final SettleAddresses settleAddresses;
    private final ImportJournal journal;

    ApplyPlan(
            ConvertEntry convertEntry,
            WriteBatch writeBatch,
            StoreAsset storeAsset,
            SettleAddresses settleAddresses,
            ImportJournal journal) {
        this.settleAddresses = settleAddresses;
        this.convertEntry = convertEntry;
        this.writeBatch = writeBatch;
        this.storeAsset = storeAsset;
        this.journal = journal;
    }

    ImportReport apply(Archive archive, ArchivePlan plan, ImportRequest request, ImportProgress progress) {
        Wanted wanted = new Wanted(request.proof(), request.sitemap());
        settleAddresses.witness(archive, wanted);
        ImportRun run = request.dryRun() ? null : journal.begin(plan, archive);
        RunLog log = new RunLog(plan, archive);
        try {
            ArchiveTargets targets = new ArchiveTargets(plan, storeAsset, run == null ? null : run.id());
            work(targets, plan, log, progress);
            if (run != null) {
                log.add(settleAddresses.settle(archive, plan, targets, wanted));
            }
            targets.assets().forEach(log::add);
        } catch (RuntimeException e) {
            journal.fail(run, log);
            throw e;
        }
        return journal.end(run, log);
    }

    private void work(ArchiveTargets targets, ArchivePlan plan, RunLog log, ImportProgress progress) {
        UUID runId = targets.runId();
        progress.started(plan.archive(), plan.entries().size());
        for (int from = 0; from < plan.entries().size(); from += BATCH) {
            int to = Math.min(from + BATCH, plan.entries().size());
            List<Outcome> converted = convert(plan.entries().subList(from, to), targets);
            write(plan, converted, runId).forEach(log::add);
            progress.advanced(to);
        }
    }

    private List<Outcome> convert(List<PlannedEntry> entries, ArchiveTargets targets) {
        List<Outcome> outcomes = new ArrayList<>();
        entries.forEach(entry -> outcomes.add(convertEntry.convert(entry, targets)));
        return outcomes;
    }

    /** All in one transaction; if that fails, each by itself, so that one bad file costs only itself. */
    private List<Outcome> write(ArchivePlan plan, List<Outcome> outcomes, @Nullable UUID runId) {
        if (runId == null) {
            return outcomes;
        }
        try {
            return writeBatch.write(plan, outcomes, runId);
        } catch (RuntimeException e) {
            return outcomes.stream()
                    .map(outcome -> writeAlone(plan, outcome, runId))
                    .toList();
        }
    }

    private Outcome writeAlone(ArchivePlan plan, Outcome outcome, UUID runId) {
        try {
            return writeBatch.write(plan, List.of(outcome), runId).getFirst();
        } catch (RuntimeException e) {
            return outcome.as(ImportAction.FAIL, "it could not be written: " + e.getMessage());
        }
    }
}

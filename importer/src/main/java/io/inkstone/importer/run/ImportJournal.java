package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportItemRepository;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.core.importing.ImportRunRepository;
import io.inkstone.core.importing.ImportStatus;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down in the database what runs did. */
@Singleton
class ImportJournal {
    private static final int BATCH = 500;

    private final ImportRunRepository runs;
    private final ImportItemRepository items;
    private final Clock clock;

    ImportJournal(ImportRunRepository runs, ImportItemRepository items, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.clock = clock;
    }

    ImportRun begin(ArchivePlan plan, Archive archive) {
        return runs.save(new ImportRun(
                Ids.next(),
                plan.archive(),
                archive.source().toString(),
                plan.dialect(),
                ImportStatus.RUNNING,
                clock.instant(),
                null,
                ImportCounts.NONE,
                null));
    }

    /** @param run null for a dry run, of which only the report remains */
    ImportReport end(@Nullable ImportRun run, RunLog log) {
        if (run != null) {
            keep(run.id(), log.items());
            runs.update(run.ended(ImportStatus.DONE, clock.instant(), log.counts()));
        }
        return new ImportReport(
                run == null ? null : run.id(),
                log.plan().archive(),
                log.source(),
                log.plan().dialect(),
                run == null,
                log.counts(),
                log.items().stream().map(RunLog.Logged::item).toList(),
                log.archiveNotices());
    }

    /** What was done until then stays, and so does its record. */
    void fail(@Nullable ImportRun run, RunLog log) {
        if (run != null) {
            keep(run.id(), log.items());
            runs.update(run.ended(ImportStatus.FAILED, clock.instant(), log.counts()));
        }
    }

    private void keep(UUID runId, List<RunLog.Logged> logged) {
        List<ImportItem> batch = new ArrayList<>();
        for (int position = 0; position < logged.size(); position++) {
            batch.add(item(runId, position, logged.get(position)));
            if (batch.size() == BATCH || position == logged.size() - 1) {
                items.saveAll(batch);
                batch.clear();
            }
        }
    }

    private static ImportItem item(UUID runId, int position, RunLog.Logged logged) {
        ImportReportItem item = logged.item();
        return new ImportItem(
                runId,
                position,
                item.path(),
                item.action(),
                item.kind(),
                item.title(),
                logged.postId(),
                item.oldAddress(),
                item.newAddress(),
                item.reason(),
                new ImportNotices(item.notices()));
    }
}

package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes the way of an import and writes nothing but, if that is asked for, the plan itself. */
@Singleton
class RehearsePlan {
    private final ConvertEntry convertEntry;
    private final StoreAsset storeAsset;
    private final ImportJournal journal;

    RehearsePlan(ConvertEntry convertEntry, StoreAsset storeAsset, ImportJournal journal) {
        this.convertEntry = convertEntry;
        this.storeAsset = storeAsset;
        this.journal = journal;
    }

    /** Leaves no trace: the items are in the report itself. */
    ImportReport rehearse(OpenedSource source, @Nullable String format, ImportProgress progress) {
        List<ImportReportItem> items = new ArrayList<>();
        RunState begun = new RunState(journal.draft(Ids.next(), source, format), 0);
        ImportRun done = go(source, begun, progress, page -> {
            page.items().stream().map(ImportItem::forReport).forEach(items::add);
            return page.after(page.before().run().counted(page.counts()));
        });
        return new ImportReport(
                null,
                done.archive(),
                done.source(),
                done.dialect(),
                true,
                done.counts(),
                items,
                done.notices().notices());
    }

    /** Keeps the plan in the database, to be shown and applied later. */
    ImportReport keep(OpenedSource source, @Nullable String format, ImportProgress progress) {
        ImportRun run = journal.begin(journal.draft(Ids.next(), source, format));
        return journal.report(go(source, new RunState(run, 0), progress, journal::checkpoint));
    }

    private ImportRun go(
            OpenedSource source, RunState begun, ImportProgress progress, Function<RunBook.Page, RunState> note) {
        ArchiveTargets targets = new ArchiveTargets(source.plan(), storeAsset, null, Set.of());
        RunBook book = new RunBook(source.plan(), source.archive());
        List<PlannedEntry> entries = source.plan().entries();
        progress.started(source.plan().archive(), entries.size());
        RunState state = note.apply(book.head(begun));
        int done = 0;
        try (ConvertAhead ahead = new ConvertAhead(entries, entry -> convertEntry.convert(entry, targets))) {
            while (ahead.hasNext()) {
                List<Outcome> batch = ahead.next();
                state = note.apply(book.page(state, batch, targets.takeFresh()));
                done += batch.size();
                progress.advanced(done);
            }
        }
        return state.run();
    }
}

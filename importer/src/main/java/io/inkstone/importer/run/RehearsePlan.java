package io.inkstone.importer.run;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportProgress;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.importer.dialect.OldPage.Shows;
import io.inkstone.importer.plan.PlannedEntry;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Goes the way of an import and writes nothing but, if that is asked for, the plan itself. */
@Singleton
class RehearsePlan {
    private final ConvertEntry convertEntry;
    private final TextPictures pictures;
    private final ImportJournal journal;

    RehearsePlan(ConvertEntry convertEntry, TextPictures pictures, ImportJournal journal) {
        this.convertEntry = convertEntry;
        this.pictures = pictures;
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
        ArchiveTargets targets = new ArchiveTargets(source.plan(), pictures, null, Set.of());
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
        findOldFiles(source, targets);
        return note.apply(book.page(state, List.of(), targets.takeFresh())).run();
    }

    /** Files that no text shows come in too where the old site had them at an address. */
    private static void findOldFiles(OpenedSource source, ArchiveTargets targets) {
        source.plan().oldPages().stream()
                .filter(page -> page.shows() == Shows.FILE && !page.names().isEmpty())
                .filter(page -> source.plan().addresses().ofOldAddress(page.address()) == null)
                .map(page -> source.archive().file(page.names().getFirst()))
                .filter(Objects::nonNull)
                .forEach(targets::ofMedia);
    }
}

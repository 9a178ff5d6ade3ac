package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.importer.dialect.Entry;
import io.inkstone.importer.dialect.EntryKind;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.report.Notice;
import java.util.Comparator;
import java.util.List;

/** Says in core's words what a run does. */
final class ReportItems {
    private ReportItems() {}

    static ImportReportItem of(Outcome outcome, String address, List<Notice> notices) {
        Entry entry = outcome.planned().entry();
        return new ImportReportItem(
                entry.path(),
                outcome.action(),
                kind(entry),
                entry.title(),
                entry.addresses().isEmpty() ? null : entry.addresses().getFirst(),
                address,
                outcome.reason(),
                notices.stream()
                        .map(ReportItems::notice)
                        .sorted(Comparator.comparingInt(ReportItems::line))
                        .toList(),
                outcome.merge());
    }

    static ImportReportItem of(ArchiveTargets.AssetOutcome asset) {
        return new ImportReportItem(
                asset.path(), asset.action(), "asset", null, null, asset.address(), asset.reason(), List.of(), null);
    }

    static ImportReportItem of(LeftOut file, ImportAction action) {
        return new ImportReportItem(file.path(), action, "file", null, null, null, file.reason(), List.of(), null);
    }

    static String kind(Entry entry) {
        return entry.visibility() == Visibility.DRAFT ? "draft" : entry.kind() == EntryKind.POST ? "post" : "page";
    }

    /** With the file's name in the sentence, for a notice that stands under no item. */
    static ImportNotice withPlace(Notice notice) {
        ImportNotice plain = notice(notice);
        return new ImportNotice(plain.severity(), plain.code(), plain.line(), notice.place() + ": " + plain.message());
    }

    private static ImportNotice notice(Notice notice) {
        ImportNotice.Severity severity =
                notice.kind().isWarning() ? ImportNotice.Severity.WARNING : ImportNotice.Severity.NOTE;
        Integer line = notice.line() > 0 ? notice.line() : null;
        return new ImportNotice(severity, notice.kind().code(), line, notice.message());
    }

    private static int line(ImportNotice notice) {
        return notice.line() == null ? 0 : notice.line();
    }
}

package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.importer.dialect.Converted;
import io.inkstone.importer.dialect.ImageCounts;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.NoticeKind;
import java.util.Map;
import java.util.TreeMap;

/**
 * The counts of a run by name: {@code CREATE} and the other actions over all items, {@code post}, {@code page},
 * {@code draft}, {@code asset} and {@code file} (left out or failed before it was read), {@code files} in the archive,
 * {@code images-found}, {@code images-missing}, {@code images-remote}, {@code remote-host:…}, {@code redirects},
 * {@code warnings}, {@code warning:…} and {@code note:…} by kind.
 */
final class RunCounts {
    private final Map<String, Long> counts;

    /** Goes on counting where {@code before} stopped. */
    RunCounts(ImportCounts before) {
        counts = new TreeMap<>(before.byName());
    }

    void add(String name, long count) {
        counts.merge(name, count, Long::sum);
    }

    void add(String itemKind, ImportAction action) {
        add(itemKind, 1);
        add(action.name(), 1);
    }

    void add(Outcome outcome, int redirects) {
        add(ReportItems.kind(outcome.planned().entry()), outcome.action());
        add("redirects", redirects);
        Converted converted = outcome.converted();
        if (converted != null) {
            ImageCounts images = converted.images();
            add("images-found", images.found());
            add("images-missing", images.missing());
            add("images-remote", images.remote());
            images.remoteByHost().forEach((host, count) -> add("remote-host:" + host, count));
        }
    }

    void add(Notice notice) {
        NoticeKind kind = notice.kind();
        add((kind.isWarning() ? "warning:" : "note:") + kind.code(), 1);
        add("warnings", kind.isWarning() ? 1 : 0);
    }

    ImportCounts done() {
        return new ImportCounts(counts);
    }
}

package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportItem;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportNotices;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.core.importing.ImportRun;
import io.inkstone.importer.dialect.SiteIndex.LeftOut;
import io.inkstone.importer.plan.ArchivePlan;
import io.inkstone.importer.report.Notice;
import io.inkstone.importer.source.Archive;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says in the report's words what a run does with each file, batch by batch, and counts it. */
final class RunBook {
    private final ArchivePlan plan;
    private final Archive archive;
    private final Map<String, List<Notice>> planNotices = new HashMap<>();

    RunBook(ArchivePlan plan, Archive archive) {
        this.plan = plan;
        this.archive = archive;
        for (Notice notice : plan.addresses().notices()) {
            planNotices
                    .computeIfAbsent(notice.file(), file -> new ArrayList<>())
                    .add(notice);
        }
    }

    /**
     * The next items of a run.
     *
     * @param before how far it had come
     * @param counts of the run with these items
     */
    record Page(RunState before, List<ImportItem> items, ImportCounts counts) {
        RunState after(ImportRun run) {
            return new RunState(run, before.position() + items.size());
        }
    }

    /** What was settled before any document was converted: what is left out or could not be read. */
    Page head(RunState state) {
        Lines lines = new Lines(state);
        lines.counts.add("files", archive.files().size());
        plan.leftOut().forEach(file -> lines.add(file, ImportAction.SKIP));
        plan.failed().forEach(file -> lines.add(file, ImportAction.FAIL));
        notices().forEach(lines.counts::add);
        return lines.page();
    }

    /** These documents, and the pictures that have come in meanwhile. */
    Page page(RunState state, List<Outcome> outcomes, List<ArchiveTargets.AssetOutcome> assets) {
        Lines lines = new Lines(state);
        outcomes.forEach(lines::add);
        assets.forEach(lines::add);
        return lines.page();
    }

    /** What concerns the archive and no document of it. */
    static List<ImportNotice> archiveNotices(ArchivePlan plan) {
        return notices(plan).stream().map(ReportItems::withPlace).toList();
    }

    private List<Notice> notices() {
        return notices(plan);
    }

    private static List<Notice> notices(ArchivePlan plan) {
        Set<String> documents = new HashSet<>();
        plan.entries().forEach(entry -> documents.add(entry.entry().path()));
        return plan.notices().stream()
                .filter(notice -> !documents.contains(notice.file()))
                .toList();
    }

    ArchivePlan plan() {
        return plan;
    }

    private final class Lines {
        private final RunState before;
        private final List<ImportItem> items = new ArrayList<>();
        private final RunCounts counts;

        Lines(RunState before) {
            this.before = before;
            this.counts = new RunCounts(before.run().counts());
        }

        void add(Outcome outcome) {
            String path = outcome.planned().entry().path();
            List<Notice> notices = new ArrayList<>(outcome.notices());
            notices.addAll(planNotices.getOrDefault(path, List.of()));
            counts.add(outcome, plan.addresses().redirects(path).size());
            notices.forEach(counts::add);
            String address = plan.addresses().address(outcome.planned());
            add(ReportItems.of(outcome, address, notices), outcome.postId());
        }

        void add(ArchiveTargets.AssetOutcome asset) {
            counts.add("asset", asset.action());
            add(ReportItems.of(asset), null);
        }

        void add(LeftOut file, ImportAction action) {
            counts.add("file", action);
            add(ReportItems.of(file, action), null);
        }

        private void add(ImportReportItem item, @Nullable UUID postId) {
            items.add(new ImportItem(
                    before.run().id(),
                    before.position() + items.size(),
                    item.path(),
                    item.action(),
                    item.kind(),
                    item.title(),
                    postId,
                    item.oldAddress(),
                    item.newAddress(),
                    item.reason(),
                    new ImportNotices(item.notices()),
                    item.merge()));
        }

        Page page() {
            return new Page(before, items, counts.done());
        }
    }
}

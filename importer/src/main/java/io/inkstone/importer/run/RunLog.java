package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportReportItem;
import io.inkstone.importer.address.Settled;
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

/** Gathers what a run does, file by file, and counts it. */
final class RunLog {
    private final ArchivePlan plan;
    private final Archive archive;
    private final List<Logged> items = new ArrayList<>();
    private final RunCounts counts = new RunCounts();
    private final Map<String, List<Notice>> planNotices = new HashMap<>();

    RunLog(ArchivePlan plan, Archive archive) {
        this.plan = plan;
        this.archive = archive;
        counts.add("files", archive.files().size());
        plan.addresses().notices().forEach(this::remember);
        plan.leftOut().forEach(left -> add(left, ImportAction.SKIP));
        plan.failed().forEach(failed -> add(failed, ImportAction.FAIL));
        notices().forEach(counts::add);
    }

    /** An item of the report, with the post that it became. */
    record Logged(ImportReportItem item, @Nullable UUID postId) {}

    void add(Outcome outcome) {
        List<Notice> notices = new ArrayList<>(outcome.notices());
        String path = outcome.planned().entry().path();
        notices.addAll(planNotices.getOrDefault(path, List.of()));
        counts.add(outcome, plan.addresses().redirects(path).size());
        notices.forEach(counts::add);
        items.add(new Logged(
                ReportItems.of(outcome, plan.addresses().address(outcome.planned()), notices), outcome.postId()));
    }

    void add(ArchiveTargets.AssetOutcome asset) {
        counts.add("asset", asset.action());
        items.add(new Logged(ReportItems.of(asset), null));
    }

    void add(Settled settled) {
        settled.counts().forEach(counts::add);
        settled.unresolved().forEach(each -> {
            counts.add(each.notice());
            items.add(new Logged(each.item(), null));
        });
    }

    private void add(LeftOut file, ImportAction action) {
        counts.add("file", action);
        items.add(new Logged(ReportItems.of(file, action), null));
    }

    private void remember(Notice notice) {
        planNotices.computeIfAbsent(notice.file(), file -> new ArrayList<>()).add(notice);
    }

    /** What concerns the archive and no document of it. */
    List<ImportNotice> archiveNotices() {
        return notices().stream().map(ReportItems::withPlace).toList();
    }

    private List<Notice> notices() {
        Set<String> documents = new HashSet<>();
        plan.entries().forEach(entry -> documents.add(entry.entry().path()));
        return plan.notices().stream()
                .filter(notice -> !documents.contains(notice.file()))
                .toList();
    }

    List<Logged> items() {
        return items;
    }

    ImportCounts counts() {
        return counts.done();
    }

    ArchivePlan plan() {
        return plan;
    }

    String source() {
        return archive.source().toString();
    }
}

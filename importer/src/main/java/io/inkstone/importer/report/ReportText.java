package io.inkstone.importer.report;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportMerge;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints a report for people: the counts, then what failed, then what to look at, each with file and line. */
public final class ReportText {
    private static final int MOST_LINES = 20;
    private static final int MOST_HOSTS = 5;
    private static final String HOST = "remote-host:";

    private final PrintWriter out;

    public ReportText(PrintWriter out) {
        this.out = out;
    }

    /**
     * Prints one report.
     *
     * @param everyItem whether each item has a line, and not only those that need to be looked at
     */
    public void print(ImportReport report, boolean everyItem) {
        String did = report.dryRun() ? "would do; nothing was written" : "did";
        out.printf("%n%s (%s), from %s%n", report.archive(), report.dialect(), report.source());
        out.printf("  What the import %s:%n", did);
        printCounts(report.counts());
        ReportLines lines = new ReportLines(MOST_LINES);
        report.items().forEach(item -> add(lines, item));
        report.notices().forEach(notice -> addWarning(lines, notice, notice.message()));
        lines.print(out);
        if (everyItem) {
            out.printf("%n  Items:%n");
            report.items().forEach(item -> out.println("    " + itemLine(item)));
        }
        if (report.runId() != null) {
            out.printf("%n  \"inkstone undo %s\" takes it back.%n", report.runId());
        }
        out.flush();
    }

    private void printCounts(ImportCounts counts) {
        out.printf("  %-12s %s%n", "files", counts.of("files") + " in the archive");
        out.printf("  %-12s %s%n", "documents", named(counts, "post", "page", "draft"));
        String actions = Stream.of(ImportAction.values())
                .map(action -> counts.of(action) + " " + word(action))
                .collect(Collectors.joining(", "));
        out.printf("  %-12s %s%n", "items", actions);
        out.printf(
                "  %-12s %d found, %d missing, %d on other hosts%s%n",
                "pictures",
                counts.of("images-found"),
                counts.of("images-missing"),
                counts.of("images-remote"),
                hosts(counts));
        out.printf("  %-12s %d lead on%s%n", "addresses", counts.of("redirects"), proof(counts));
        out.printf("  %-12s %d%n", "warnings", counts.of("warnings"));
    }

    /** As in {@code 1,207 of 1,207 resolve}. */
    private static String proof(ImportCounts counts) {
        long asked = counts.of("addresses");
        long overHttp = counts.of("addresses-over-http");
        String way = overHttp == asked
                ? "over HTTP"
                : "%,d over HTTP, the others by the site's own rule".formatted(overHttp);
        return asked == 0 ? "" : ", %,d of %,d resolve (%s)".formatted(counts.of("addresses-resolved"), asked, way);
    }

    private static String named(ImportCounts counts, String... names) {
        return Stream.of(names)
                .map(name -> counts.of(name) + " " + name + (counts.of(name) == 1 ? "" : "s"))
                .collect(Collectors.joining(", "));
    }

    private static String hosts(ImportCounts counts) {
        List<String> hosts = counts.byName().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(HOST))
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(entry -> entry.getKey().substring(HOST.length()) + " " + entry.getValue())
                .toList();
        String more = hosts.size() > MOST_HOSTS ? ", …" : "";
        return hosts.isEmpty()
                ? ""
                : " (" + String.join(", ", hosts.subList(0, Math.min(MOST_HOSTS, hosts.size()))) + more + ")";
    }

    private static String word(ImportAction action) {
        return switch (action) {
            case CREATE -> "created";
            case UPDATE -> "updated";
            case UNCHANGED -> "unchanged";
            case CONFLICT -> "in conflict";
            case SKIP -> "left out";
            case FAIL -> "failed";
        };
    }

    private static String itemLine(ImportReportItem item) {
        String from = item.oldAddress() == null ? "" : item.oldAddress() + " → ";
        String to = item.newAddress() == null ? "" : item.newAddress();
        return "%-9s %-5s %s  %s%s"
                .formatted(item.action().name().toLowerCase(Locale.ROOT), item.kind(), item.path(), from, to);
    }

    /** Whoever reads looks first for what went wrong. */
    private static void add(ReportLines lines, ImportReportItem item) {
        String reason = item.path() + ": " + item.reason();
        switch (item.action()) {
            case FAIL -> lines.add("1 Failed", reason);
            case CONFLICT -> lines.add("2 Conflicts", reason + excerpt(item.merge()));
            case SKIP -> lines.add("3 Left out", reason);
            case CREATE, UPDATE, UNCHANGED -> {}
        }
        item.notices().forEach(notice -> addWarning(lines, notice, place(item, notice) + ": " + notice.message()));
    }

    private static String excerpt(@Nullable ImportMerge merge) {
        return merge == null
                ? ""
                : MergeExcerpt.of(merge).stream()
                        .map(line -> System.lineSeparator() + "      | " + line)
                        .collect(Collectors.joining());
    }

    private static void addWarning(ReportLines lines, ImportNotice notice, String line) {
        if (notice.severity() == ImportNotice.Severity.WARNING) {
            String advice = NoticeKind.ofCode(notice.code()).advice();
            lines.add("4 " + notice.code() + " (" + advice + ")", line);
        }
    }

    private static String place(ImportReportItem item, ImportNotice notice) {
        return notice.line() == null ? item.path() : item.path() + ":" + notice.line();
    }
}

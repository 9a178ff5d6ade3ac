package io.inkstone.importer.report;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportNotice;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a report for people: the counts, then what failed, then what to look at, each with file and line. */
public final class ReportText {
    private static final int MOST_LINES = 20;
    private static final int MOST_HOSTS = 5;
    private static final String HOST = "remote-host:";

    private final PrintWriter out;

    public ReportText(PrintWriter out) {
        this.out = out;
    }

    public void print(ImportReport report) {
        String did = report.dryRun() ? "would do; nothing was written" : "did";
        out.printf("%n%s (%s), from %s%n", report.archive(), report.dialect(), report.source());
        out.printf("  What the import %s:%n", did);
        printCounts(report.counts());
        if (report.dryRun()) {
            printList(
                    "Plan",
                    report.items().stream()
                            .filter(item -> !item.kind().equals("file"))
                            .map(ReportText::planLine)
                            .toList());
        }
        printItems(report, ImportAction.FAIL, "Failed");
        printItems(report, ImportAction.CONFLICT, "Conflicts");
        printItems(report, ImportAction.SKIP, "Left out");
        printNotices(report);
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

    private static String planLine(ImportReportItem item) {
        String from = item.oldAddress() == null ? "" : item.oldAddress() + " → ";
        String to = item.newAddress() == null ? "" : item.newAddress();
        return "%-9s %-5s %s  %s%s"
                .formatted(item.action().name().toLowerCase(Locale.ROOT), item.kind(), item.path(), from, to);
    }

    private void printItems(ImportReport report, ImportAction action, String heading) {
        printList(
                heading,
                report.items().stream()
                        .filter(item -> item.action() == action)
                        .map(item -> item.path() + ": " + item.reason())
                        .toList());
    }

    private void printNotices(ImportReport report) {
        Map<String, List<String>> lines = new TreeMap<>();
        for (ImportReportItem item : report.items()) {
            item.notices().forEach(notice -> add(lines, notice, place(item, notice) + ": " + notice.message()));
        }
        report.notices().forEach(notice -> add(lines, notice, notice.message()));
        lines.forEach((code, messages) ->
                printList(code + " (" + NoticeKind.ofCode(code).advice() + ")", messages));
    }

    private static void add(Map<String, List<String>> lines, ImportNotice notice, String line) {
        if (notice.severity() == ImportNotice.Severity.WARNING) {
            lines.computeIfAbsent(notice.code(), code -> new ArrayList<>()).add(line);
        }
    }

    private static String place(ImportReportItem item, ImportNotice notice) {
        return notice.line() == null ? item.path() : item.path() + ":" + notice.line();
    }

    private void printList(String heading, List<String> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.printf("%n  %s: %d%n", heading, lines.size());
        lines.stream().limit(MOST_LINES).forEach(line -> out.println("    " + line));
        if (lines.size() > MOST_LINES) {
            out.println("    … and " + (lines.size() - MOST_LINES) + " more; --report FILE.json has them all");
        }
    }
}

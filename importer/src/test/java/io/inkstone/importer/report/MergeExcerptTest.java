package io.inkstone.importer.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.importing.ImportAction;
import io.inkstone.core.importing.ImportCounts;
import io.inkstone.core.importing.ImportMerge;
import io.inkstone.core.importing.ImportReport;
import io.inkstone.core.importing.ImportReportItem;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergeExcerptTest {
    private static final String CONFLICT = "a\nb\nc\n<<<<<<< site\nours\n=======\ntheirs\n>>>>>>> archive\nd\n";

    @Test
    void theFirstContradictionIsShownBetweenItsMarks() {
        assertThat(MergeExcerpt.of(merge(CONFLICT)))
                .containsExactly("b", "c", "<<<<<<< site", "ours", "=======", "theirs", ">>>>>>> archive");
    }

    @Test
    void longSidesLongLinesAndFurtherPlacesAreCut() {
        String side = String.join("\n", Collections.nCopies(7, "墨".repeat(200)));
        List<String> excerpt =
                MergeExcerpt.of(merge("<<<<<<< site\n" + side + "\n=======\n>>>>>>> archive\n" + CONFLICT + CONFLICT));

        assertThat(excerpt)
                .hasSize(9)
                .contains("墨".repeat(100) + "…", "… 3 more lines")
                .endsWith("… and 2 more places");
    }

    @Test
    void noTextGivesOrdersToTheTerminal() {
        assertThat(MergeExcerpt.of(merge("<<<<<<< site\n\u001b[2Jours\n=======\n\u0007\n>>>>>>> archive\n")))
                .containsExactly("<<<<<<< site", "[2Jours", "=======", "", ">>>>>>> archive");
    }

    @Test
    void changesThatDoNotMeetAreSaidNotShown() {
        assertThat(MergeExcerpt.of(new ImportMerge(new UUID(0, 1), new UUID(0, 2), "b", "whole text", true)))
                .singleElement()
                .asString()
                .doesNotContain("whole text");
    }

    @Test
    void theReportShowsItBelowThePath() {
        ImportReportItem item = new ImportReportItem(
                "a.md", ImportAction.CONFLICT, "post", "A", null, null, "both changed", List.of(), merge(CONFLICT));
        StringWriter out = new StringWriter();
        new ReportText(new PrintWriter(out))
                .print(
                        new ImportReport(null, "a", "/a", "jekyll", true, ImportCounts.NONE, List.of(item), List.of()),
                        false);

        assertThat(out.toString())
                .contains("    a.md: both changed\n      | b\n      | c\n      | <<<<<<< site\n      | ours\n");
    }

    private static ImportMerge merge(String merged) {
        return new ImportMerge(new UUID(0, 1), new UUID(0, 2), "", merged, false);
    }
}

package io.inkstone.admin.overview;

import io.inkstone.admin.importing.ImportRunRow;
import io.inkstone.admin.layout.Desk;
import io.inkstone.admin.layout.DeskPage;
import io.inkstone.admin.layout.DeskSize;
import io.inkstone.core.overview.SiteCounts;
import java.util.List;

/**
 * The site in numbers.
 *
 * @param showsRuns whether whoever looks may see imports
 * @param runs the newest
 */
public record OverviewPage(Desk desk, List<Figure> figures, boolean showsRuns, List<ImportRunRow> runs)
        implements DeskPage {
    /** One number with what it counts. */
    public record Figure(String label, String value) {}

    static OverviewPage of(Desk desk, SiteCounts counts, boolean showsRuns, List<ImportRunRow> runs) {
        List<Figure> figures = List.of(
                figure(desk, "overview.posts", counts.postCount()),
                figure(desk, "overview.drafts", counts.draftCount()),
                figure(desk, "overview.pages", counts.pageCount()),
                figure(desk, "overview.media", counts.mediaCount()),
                new Figure(
                        desk.text("overview.mediaSize"),
                        DeskSize.text(counts.mediaBytes(), desk.settings().locale())),
                figure(desk, "overview.authors", counts.authorCount()),
                figure(desk, "overview.categories", counts.categoryCount()),
                figure(desk, "overview.tags", counts.tagCount()));
        return new OverviewPage(desk, figures, showsRuns, runs);
    }

    private static Figure figure(Desk desk, String key, long count) {
        return new Figure(desk.text(key), desk.number(count));
    }
}

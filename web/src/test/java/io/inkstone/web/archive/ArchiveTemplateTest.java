package io.inkstone.web.archive;

import static io.inkstone.web.layout.PageFixtures.PROBE;
import static io.inkstone.web.layout.PageFixtures.emptySite;
import static io.inkstone.web.layout.PageFixtures.hostileSite;
import static io.inkstone.web.layout.PageFixtures.layout;
import static io.inkstone.web.layout.PageFixtures.time;
import static io.inkstone.web.view.RenderedPage.assertHarmless;
import static io.inkstone.web.view.RenderedPage.assertWellMade;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.view.RenderedPage;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArchiveTemplateTest {
    @Test
    void aYearPrintsItsTextsAsTexts() {
        ArchiveGroup month =
                new ArchiveGroup(PROBE, "/archives/2024/05/", List.of(new ArchiveEntry(PROBE, "/post/", time())));
        ArchivePage year = new ArchivePage(
                layout(hostileSite()),
                PROBE,
                List.of(new Link(PROBE, "/archives/")),
                PROBE,
                List.of(new ArchiveTime(PROBE, "/archives/2024/05/", 1)),
                List.of(month),
                new Pager(2, "/archives/2024/", "/archives/2024/page/3/"));

        Document page = RenderedPage.of("archive/show", year);

        assertWellMade(page);
        assertHarmless(page);
        assertThat(page.select(".archive-list time").text()).isEqualTo("May 2");
        assertThat(page.select(".trail a").attr("href")).isEqualTo("/archives/");
    }

    @Test
    void anEmptyArchiveSaysSo() {
        ArchivePage nothing = new ArchivePage(
                layout(emptySite()), "Archive", List.of(), "Years", List.of(), List.of(), new Pager(1, null, null));

        Document page = RenderedPage.of("archive/show", nothing);

        assertWellMade(page);
        assertThat(page.select(".empty")).hasSize(1);
        assertThat(page.select(".archive-group, .archive-times, .trail, .pager"))
                .isEmpty();
    }
}

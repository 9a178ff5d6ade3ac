package io.inkstone.web.taxonomy;

import static io.inkstone.web.layout.PageFixtures.PROBE;
import static io.inkstone.web.layout.PageFixtures.emptySite;
import static io.inkstone.web.layout.PageFixtures.hostileSite;
import static io.inkstone.web.layout.PageFixtures.layout;
import static io.inkstone.web.view.RenderedPage.assertHarmless;
import static io.inkstone.web.view.RenderedPage.assertWellMade;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.post.PostList;
import io.inkstone.web.view.RenderedPage;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TaxonomyTemplateTest {
    private static final TermLink TERM = new TermLink(PROBE, "/tags/term/", 1234);
    private static final PostList NO_POSTS = new PostList(List.of(), new Pager(1, null, null));

    @Test
    void aTermPrintsItsTextsAsTexts() {
        List<Link> trail = List.of(new Link(PROBE, "/authors/"));
        TermPage term = new TermPage(
                layout(hostileSite()), trail, PROBE, PROBE, "https://example.org/" + PROBE, List.of(TERM), NO_POSTS);

        Document page = RenderedPage.of("taxonomy/term", term);

        assertWellMade(page);
        assertHarmless(page);
        assertThat(page.select("a[rel='me nofollow']").attr("href")).endsWith(PROBE);
    }

    @Test
    void aListOfTermsPrintsItsTextsAsTexts() {
        Document page = RenderedPage.of(
                "taxonomy/list", new TermListPage(layout(hostileSite()), PROBE, List.of(TERM, TERM), PROBE));

        assertWellMade(page);
        assertHarmless(page);
        assertThat(page.select(".terms > li")).hasSize(2);
    }

    @Test
    void aListWithoutTermsSaysSo() {
        Document page = RenderedPage.of(
                "taxonomy/list", new TermListPage(layout(emptySite()), "Tags", List.of(), "No tags yet"));

        assertWellMade(page);
        assertThat(page.select(".empty").text()).isEqualTo("No tags yet");
    }

    @Test
    void theTreeOfCategoriesIsNested() {
        CategoryNode leaf = new CategoryNode(TERM, List.of());
        CategoryNode root = new CategoryNode(TERM, List.of(leaf, leaf));

        Document page =
                RenderedPage.of("taxonomy/categories", new CategoryTreePage(layout(hostileSite()), List.of(root)));

        assertWellMade(page);
        assertHarmless(page);
        assertThat(page.select(".tree > li > ul > li")).hasSize(2);
    }

    @Test
    void noCategoriesSayThatThereAreNone() {
        Document page = RenderedPage.of("taxonomy/categories", new CategoryTreePage(layout(emptySite()), List.of()));

        assertWellMade(page);
        assertThat(page.select(".empty")).hasSize(1);
    }
}

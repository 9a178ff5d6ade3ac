package io.inkstone.web.post;

import static io.inkstone.web.layout.PageFixtures.PROBE;
import static io.inkstone.web.layout.PageFixtures.emptySite;
import static io.inkstone.web.layout.PageFixtures.hostileSite;
import static io.inkstone.web.layout.PageFixtures.layout;
import static io.inkstone.web.layout.PageFixtures.time;
import static io.inkstone.web.view.RenderedPage.assertHarmless;
import static io.inkstone.web.view.RenderedPage.assertWellMade;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.Html;
import io.inkstone.core.markup.TableOfContents;
import io.inkstone.web.layout.ArticleHead;
import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.layout.SharedImage;
import io.inkstone.web.layout.Translation;
import io.inkstone.web.view.RenderedPage;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PostTemplateTest {
    private static final Link LINK = new Link(PROBE, "/other/");

    @Test
    void anArticleWithEverythingPrintsItsTextsAsTexts() {
        Document page = RenderedPage.of("post/show", richArticle());

        assertWellMade(page);
        assertHarmless(page);
        assertThat(page.select("article .e-content em").text()).isEqualTo("the text itself");
        assertThat(page.select(".contents a").eachAttr("href")).containsExactly("#h-one", "#h-two");
        assertThat(page.select("time.dt-published").attr("datetime")).isEqualTo("2024-05-02T00:30:00+08:00");
        assertThat(page.select(".series [aria-current=page]")).hasSize(1);
        assertThat(page.select("a[rel=prev], a[rel=next]")).hasSize(2);
        assertThat(page.select("link[hreflang=en]").attr("href")).isEqualTo("https://example.org/here/");
        assertThat(page.select(".post-facts a[hreflang]"))
                .as("the other language")
                .hasSize(1);
        assertThat(page.select("meta[property='og:image:width']").attr("content"))
                .isEqualTo("1200");
    }

    @Test
    void anArticleWithNothingLeavesNoEmptyParts() {
        Document page = RenderedPage.of("post/show", bareArticle());

        assertWellMade(page);
        assertThat(page.select(".contents, .series, .neighbours, .post-terms, .cover, .post-facts"))
                .isEmpty();
        assertThat(page.select("[lang='']")).isEmpty();
    }

    @Test
    void aListPrintsItsTextsAsTexts() {
        PostCard card = new PostCard(PROBE, "/post/", time(), PROBE, PROBE);
        PostList posts = new PostList(List.of(card, card), new Pager(2, "/", "/page/3/"));

        Document page = RenderedPage.of("post/list", new PostListPage(secondPage(), "", posts));

        assertWellMade(page);
        assertHarmless(page);
        assertThat(page.select(".h-feed > .h-entry")).hasSize(2);
        assertThat(page.select("h1").text()).isEqualTo("Page 2");
        assertThat(page.select(".pager a").eachAttr("href")).containsExactly("/", "/page/3/");
    }

    @Test
    void anEmptyListSaysSo() {
        PostList none = new PostList(List.of(), new Pager(1, null, null));
        Layout layout = emptySite().with(PageHead.of("/", "Inkstone", ""));

        Document page = RenderedPage.of("post/list", new PostListPage(layout, "", none));

        assertWellMade(page);
        assertThat(page.select(".empty p").text()).isEqualTo("Nothing published yet");
        assertThat(page.select(".pager, .posts, .navigation")).isEmpty();
    }

    private static Layout secondPage() {
        return hostileSite().with(PageHead.of("/page/2/", PROBE, PROBE));
    }

    private static PostPage richArticle() {
        ArticleHead article = new ArticleHead(
                "2024-05-01T16:30:00Z",
                "2024-05-01T16:30:00Z",
                List.of(PROBE),
                List.of(PROBE),
                new SharedImage("https://example.org/" + PROBE, 1200, 630, PROBE),
                List.of(new Translation("en", "/here/"), new Translation(PROBE, "/" + PROBE + "/")),
                Map.of("headline", PROBE));
        Layout layout = hostileSite().with(PageHead.of("/here/", PROBE, PROBE).withArticle(article));
        TableOfContents.Entry second = new TableOfContents.Entry(3, "h-two", PROBE, List.of());
        TableOfContents.Entry first = new TableOfContents.Entry(2, "h-one", PROBE, List.of(second));
        return new PostPage(
                layout,
                PROBE,
                true,
                time(),
                time(),
                PROBE,
                3,
                new Html("<img class=\"u-featured\" src=\"/media/cover.png\" alt=\"\">"),
                new TableOfContents(List.of(first)),
                new Html("<p><em>the text itself</em></p>"),
                new PostTerms(List.of(LINK), List.of(LINK), List.of(LINK)),
                new PostNeighbours(
                        new SeriesPlace(LINK, List.of(LINK, new Link(PROBE, "/here/"), LINK), 2),
                        LINK,
                        LINK,
                        List.of(LINK)));
    }

    private static PostPage bareArticle() {
        return new PostPage(
                layout(emptySite()),
                "Bare",
                false,
                time(),
                null,
                null,
                0,
                null,
                TableOfContents.EMPTY,
                Html.EMPTY,
                new PostTerms(List.of(), List.of(), List.of()),
                PostNeighbours.NONE);
    }
}

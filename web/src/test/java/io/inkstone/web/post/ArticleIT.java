package io.inkstone.web.post;

import static io.inkstone.web.view.RenderedPage.assertWellMade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import io.inkstone.core.asset.Assets;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ArticleIT implements DatabaseTest {
    private static final int MOST_BYTES = 30_000;

    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    WritePost posts;

    @Inject
    Assets assets;

    @Inject
    JsonMapper json;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("zh-CN");
    }

    @Test
    void anArticleTellsMachinesWhatItTellsPeople() {
        Document page = page("/posts/second/");

        assertWellMade(page);
        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo("http://localhost:8080/posts/second/");
        assertThat(page.select("meta[property='og:title']").attr("content")).isEqualTo("Second post");
        assertThat(page.select("link[rel=alternate][type='application/atom+xml']")
                        .attr("href"))
                .isEqualTo("/feed.xml");
        assertThat(page.select(".h-entry > header .p-name").text()).isEqualTo("Second post");
        assertThat(page.select("time.dt-published").attr("datetime")).isEqualTo("2024-05-01T00:30:00+08:00");
    }

    @Test
    void anArticleLeadsOnToItsNeighbours() {
        Document page = page("/posts/second/");

        assertThat(page.select(".neighbours a").eachAttr("href")).containsExactly("/posts/untitled/", "/posts/rich/");
        assertThat(page.select(".series li a").eachAttr("href"))
                .containsExactly("/posts/untitled/", "/posts/second/", "/posts/rich/");
        assertThat(page.select(".neighbour-older").text()).isEqualTo("上一篇 无题");
    }

    @Test
    void aPageHasNoDateAndNoNeighbours() {
        Document page = page("/about/");

        assertWellMade(page);
        assertThat(page.select(".neighbours, .post-facts time")).isEmpty();
    }

    @Test
    void noTitleBreaksOutOfTheLinkedData() throws IOException {
        String title = "</script><script>probe()</script><!-- & \u2028";
        posts.write(PostFixtures.titled(title, PostFixtures.published("hostile")));

        Document page = page("/posts/hostile/");
        String data = page.select("script[type='application/ld+json']").html();

        assertThat(page.select("script:not([src])")).hasSize(1);
        assertThat(json.readValue(data, Argument.mapOf(String.class, Object.class)))
                .extractingByKey("@graph", LIST)
                .first(map(String.class, Object.class))
                .containsEntry("@type", "BlogPosting")
                .containsEntry("headline", title);
    }

    @Test
    void anArticleIsLightAndNoScriptHoldsItUp() {
        int html = reader.get("/posts/rich/", "Accept-Encoding", "gzip").body().length;
        int styles = reader.get(assets.address("css/site.css"), "Accept-Encoding", "gzip")
                .body()
                .length;

        assertThat(html + styles).isLessThan(MOST_BYTES);
        assertThat(page("/posts/rich/")
                        .select("script:not([type='application/ld+json']):not([type=module]), link[rel=stylesheet] ~"
                                + " link[rel=stylesheet]"))
                .isEmpty();
    }

    private Document page(String address) {
        return Jsoup.parse(reader.text(address));
    }
}

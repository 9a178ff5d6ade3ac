package io.inkstone.web.search;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static io.inkstone.core.post.PostFixtures.tagged;
import static io.inkstone.core.post.PostFixtures.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SearchIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    WritePost posts;

    @Inject
    JsonMapper json;

    @BeforeAll
    void write() {
        posts.write(titled("砚台的养护", saying("砚台用后要洗净 <b>。", published("care", tagged("文房")))));
        for (int number = 1; number <= 25; number++) {
            posts.write(titled("Mill " + number, saying("Ink mill.", published("mill-" + number))));
        }
    }

    private Document page(String query) {
        return Jsoup.parse(text(reader.get("/search/?q=" + encoded(query))));
    }

    private static String encoded(String query) {
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    @SuppressWarnings("unchecked") // JSON's objects are maps
    private Map<String, Object> json(String address) throws IOException {
        return Objects.requireNonNull(json.readValue(reader.get(address).body(), Map.class));
    }

    @Test
    void aSearchShowsWhatItFoundAndMarksIt() {
        Document page = page("砚台");

        assertThat(page.select(".card-title a").eachAttr("href")).containsExactly("/posts/care/");
        assertThat(page.select(".card-title mark").text()).isEqualTo("砚台");
        assertThat(page.select(".search-snippet mark").text()).isEqualTo("砚台");
        assertThat(page.select("input[name=q]").val()).isEqualTo("砚台");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    }

    @Test
    void withoutAQueryThereIsAFormAndNothingElse() {
        Document page = page("");

        assertThat(page.select("form[action=/search/]")).hasSize(1);
        assertThat(page.select(".posts, .search-note, .pager")).isEmpty();
    }

    @Test
    void whoFindsNothingIsToldHowToFindMore() {
        assertThat(page("zzz").select(".search-hint").text()).isNotEmpty();
    }

    @Test
    void manyHitsArePagedInEitherOrder() {
        Document first = page("mill");
        String second = first.select(".pager-older").attr("href");

        assertThat(first.select(".posts li")).hasSize(20);
        assertThat(Jsoup.parse(text(reader.get(second))).select(".posts li")).hasSize(5);
        assertThat(first.select(".search-note a").attr("href")).contains("order=newest");
    }

    @Test
    void aHostileQueryIsOnlyText() {
        Document page = page("\"><script>alert(1)</script>");

        assertThat(page.select("main script")).isEmpty();
        assertThat(page.select("input[name=q]").val()).isEqualTo("\"><script>alert(1)</script>");
    }

    @Test
    void programsGetTheSameAsJson() throws IOException {
        Map<String, Object> answer = json("/search.json?q=" + encoded("砚台"));

        assertThat(answer).containsEntry("total", 1);
        assertThat((List<?>) answer.get("hits"))
                .singleElement()
                .satisfies(hit -> assertThat((Map<?, ?>) hit)
                        .extracting("url", "title", "snippet", "publishedAt")
                        .containsExactly(
                                "http://localhost:8080/posts/care/", "砚台的养护", "砚台用后要洗净 <b>。", "2024-05-01T08:00:00Z"));
    }

    @Test
    void programsFindTheNextPageByItsAddress() throws IOException {
        assertThat(json("/search.json?q=mill"))
                .containsEntry("total", 25)
                .containsEntry("next", "http://localhost:8080/search.json?q=mill&page=2");
    }

    @Test
    void titlesAndTagsAreSuggested() throws IOException {
        assertThat(json("/search/suggestions.json?q=" + encoded("砚"))).containsEntry("posts", List.of("砚台的养护"));
        assertThat(json("/search/suggestions.json?q=" + encoded("文"))).containsEntry("tags", List.of("文房"));
    }

    @Test
    void aMistypedAddressBecomesASearch() {
        Document page = Jsoup.parse(text(reader.get("/posts/ink-mill.html/")));

        assertThat(page.select("form[action=/search/] input[name=q]").val()).isEqualTo("ink mill");
    }
}

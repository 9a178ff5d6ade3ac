package io.inkstone.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.feed.FeedRepository;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What feeds look like to the letter: to validators, to readers who subscribed long ago, to people in a browser. */
@MicronautTest(transactional = false)
class FeedFormIT implements DatabaseTest {
    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    WritePost posts;

    @Inject
    FeedRepository feeds;

    @Inject
    JsonMapper json;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("zh-CN");
        Post known = posts.write(PostFixtures.titled("Control \u0007 & <b>", PostFixtures.published("known")));
        feeds.keepId(known.id(), "https://old.example/2024/05/known");
        Post twin = posts.write(PostFixtures.published("twin"));
        feeds.keepId(twin.id(), "https://old.example/2024/05/known");
    }

    @ParameterizedTest
    @CsvSource({
        "/feed.xml, atom.rnc",
        "/tags/tag/feed.xml, atom.rnc",
        "/feed/2024/05.xml, atom.rnc",
        "/rss.xml, rss.rnc",
        "/series/%E7%B3%BB%E5%88%97/rss.xml, rss.rnc",
        "/categories/%E6%8A%80%E6%9C%AF/java/rss.xml, rss.rnc"
    })
    void feedsAreWhatTheirStandardsSay(String address, String schema) throws Exception {
        assertThat(FeedSchema.faults(schema, reader.get(address).body())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/feed.json", "/tags/tag/feed.json", "/authors/second-author/feed.json"})
    void theJsonFeedHasEveryFieldThatItNeedsInItsForm(String address) throws IOException {
        Map<String, Object> feed =
                json.readValue(reader.get(address).body(), Argument.mapOf(String.class, Object.class));

        assertThat(feed).containsEntry("version", "https://jsonfeed.org/version/1.1");
        assertThat(feed.get("feed_url")).isEqualTo("http://localhost:8080" + address);
        assertThat(items(feed)).isNotEmpty().allSatisfy(FeedFormIT::assertItem);
    }

    @Test
    void aPostIsKnownByTheIdThatItHadBeforeItCameHere() {
        List<String> ids = xml("/feed.xml").select("entry > id").eachText();

        assertThat(ids)
                .contains("https://old.example/2024/05/known")
                .doesNotHaveDuplicates()
                .anyMatch(id -> id.startsWith("urn:uuid:"));
    }

    @Test
    void aBrowserIsShownAPageAndAFeedReaderAFeed() {
        HttpResponse<byte[]> shown = reader.get("/feed.xml", "Accept", BROWSER);
        HttpResponse<byte[]> read = reader.get("/feed.xml", "Accept", "*/*");

        assertThat(shown.headers().firstValue("Content-Type")).contains("application/xml; charset=utf-8");
        assertThat(read.headers().firstValue("Content-Type")).contains("application/atom+xml; charset=utf-8");
        assertThat(shown.headers().firstValue("Vary")).contains("Accept");
        assertThat(shown.body()).isEqualTo(read.body());
        assertThat(reader.text("/feed.xml")).contains("<?xml-stylesheet type=\"text/css\" href=\"/assets/");
        assertThat(xml("/rss.xml").select("channel > h|div h|strong").text()).isEqualTo("这是订阅源。");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<String, Object> feed) {
        return (List<Map<String, Object>>) feed.getOrDefault("items", List.of());
    }

    /** By JSON Feed 1.1, "Items". */
    private static void assertItem(Map<String, Object> item) {
        assertThat(item).containsKeys("id", "content_html");
        assertThat((String) item.get("id")).isNotBlank();
        assertThat(URI.create((String) item.get("url")).isAbsolute()).isTrue();
        assertThat(OffsetDateTime.parse((String) item.get("date_published"))).isNotNull();
        assertThat(OffsetDateTime.parse((String) item.get("date_modified"))).isNotNull();
        assertThat(item.get("tags")).isInstanceOf(List.class);
        assertThat(item.get("authors")).isInstanceOf(List.class);
    }

    private Document xml(String address) {
        return Jsoup.parse(reader.text(address), "", Parser.xmlParser());
    }
}

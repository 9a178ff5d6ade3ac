package io.inkstone.web.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class FeedIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    WritePost posts;

    @Inject
    JsonMapper json;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("zh-CN");
    }

    @ParameterizedTest
    @CsvSource({"/feed.xml, atom_1.0", "/rss.xml, rss_2.0"})
    void aFeedReaderFindsTheNewestWithTheirWholeText(String address, String type) throws Exception {
        SyndFeed feed = parse(address);
        SyndEntry newest = feed.getEntries().getFirst();

        assertThat(feed.getFeedType()).isEqualTo(type);
        assertThat(feed.getTitle()).isEqualTo("墨池 Inkstone");
        assertThat(feed.getEntries()).hasSize(20);
        assertThat(newest.getTitle()).isEqualTo("如何写好一篇文章");
        assertThat(newest.getLink()).isEqualTo("http://localhost:8080/posts/rich/");
        assertThat(newest.getUri()).startsWith("urn:uuid:");
        assertThat(newest.getContents().getFirst().getValue())
                .contains("<table", "href=\"http://localhost:8080/archives/\"");
    }

    @Test
    void theJsonFeedSaysTheSame() throws IOException {
        Map<String, Object> feed =
                json.readValue(reader.get("/feed.json").body(), Argument.mapOf(String.class, Object.class));

        assertThat(feed)
                .containsEntry("version", "https://jsonfeed.org/version/1.1")
                .containsEntry("feed_url", "http://localhost:8080/feed.json")
                .extractingByKey("items", LIST)
                .first(map(String.class, Object.class))
                .containsEntry("url", "http://localhost:8080/posts/rich/")
                .containsEntry("tags", List.of("标签", "Tag"))
                .extractingByKey("content_html", STRING)
                .contains("<table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tags/tag/feed.xml",
                "/authors/second-author/feed.xml",
                "/series/%E7%B3%BB%E5%88%97/feed.xml",
                "/categories/%E6%8A%80%E6%9C%AF/feed.xml",
                "/categories/%E6%8A%80%E6%9C%AF/java/feed.xml"
            })
    void everyListHasItsFeed(String address) throws Exception {
        assertThat(parse(address).getEntries()).hasSize(3);
    }

    @Test
    void anEntryKeepsItsIdWhenItsAddressChanges() throws Exception {
        String before = parse("/feed.xml").getEntries().getFirst().getUri();
        samples.moveTo("/{year}/{slug}/");
        SyndEntry after = parse("/feed.xml").getEntries().getFirst();
        samples.moveTo("/posts/{slug}/");

        assertThat(after.getLink()).endsWith("/2024/rich/");
        assertThat(after.getUri()).isEqualTo(before);
    }

    @Test
    void whoHasTheFeedIsNotSentItAgainUntilItChanges() {
        HttpResponse<byte[]> first = reader.get("/feed.xml");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        String time = first.headers().firstValue("Last-Modified").orElseThrow();

        assertThat(reader.get("/feed.xml", "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(reader.get("/feed.xml", "If-Modified-Since", time).statusCode())
                .isEqualTo(304);
        posts.write(PostFixtures.at(Instant.parse("2024-04-30T00:00:00Z"), PostFixtures.published("news")));
        assertThat(reader.get("/feed.xml", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    private SyndFeed parse(String address) throws IOException, FeedException {
        return new SyndFeedInput()
                .build(new XmlReader(
                        new ByteArrayInputStream(reader.get(address).body())));
    }
}

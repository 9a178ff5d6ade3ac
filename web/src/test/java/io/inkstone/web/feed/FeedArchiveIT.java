package io.inkstone.web.feed;

import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three posts in one month, 103 in another. */
@MicronautTest(transactional = false)
class FeedArchiveIT implements DatabaseTest {
    private static final Instant JANUARY = Instant.parse("2023-01-31T23:59:59Z");
    private static final Instant MARCH = Instant.parse("2023-03-01T00:00:00Z");

    @Inject
    Reader reader;

    @Inject
    WritePost posts;

    @BeforeAll
    void write() {
        for (int number = 0; number < 3; number++) {
            posts.write(at(JANUARY.minusSeconds(number), published("january-" + number)));
        }
        for (int number = 0; number < 103; number++) {
            posts.write(at(MARCH.plusSeconds(number), published("march-" + number)));
        }
    }

    @Test
    void whoFollowsTheArchiveFromTheFeedReadsEveryPost() {
        List<String> documents = new ArrayList<>();
        List<String> ids = new ArrayList<>();
        Document document = xml("/feed.xml");
        assertThat(document.select("entry")).hasSize(20);
        for (String next = link(document, "prev-archive"); !next.isEmpty(); next = link(document, "prev-archive")) {
            documents.add(next);
            document = xml(next.substring("http://localhost:8080".length()));
            ids.addAll(document.select("entry > id").eachText());
        }

        assertThat(documents)
                .containsExactly(
                        "http://localhost:8080/feed/2023/03-2.xml",
                        "http://localhost:8080/feed/2023/03.xml",
                        "http://localhost:8080/feed/2023/01.xml");
        assertThat(ids).hasSize(106).doesNotHaveDuplicates();
    }

    @Test
    void aPartSaysThatItIsOneAndWhereTheOthersAre() {
        Document part = xml("/feed/2023/03.xml");

        assertThat(part.select("feed > fh|archive")).hasSize(1);
        assertThat(part.select("feed > id").text()).isEqualTo("http://localhost:8080/feed.xml");
        assertThat(link(part, "self")).isEqualTo("http://localhost:8080/feed/2023/03.xml");
        assertThat(link(part, "current")).isEqualTo("http://localhost:8080/feed.xml");
        assertThat(link(part, "next-archive")).isEqualTo("http://localhost:8080/feed/2023/03-2.xml");
        assertThat(link(part, "prev-archive")).isEqualTo("http://localhost:8080/feed/2023/01.xml");
        assertThat(part.select("entry")).hasSize(100);
    }

    @Test
    void thereAreNoPartsButThose() {
        for (String name : List.of("2023/02", "2023/03-3", "2023/13", "2023/3", "2023/03-1", "2023/03-0")) {
            assertThat(reader.get("/feed/" + name + ".xml").statusCode())
                    .as(name)
                    .isEqualTo(404);
        }
    }

    private static String link(Document feed, String relation) {
        return feed.select("feed > link[rel=" + relation + "]").attr("href");
    }

    private Document xml(String address) {
        return Jsoup.parse(reader.text(address), "", Parser.xmlParser());
    }
}

package io.inkstone.web.sitemap;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With room for ten addresses in one file. */
@MicronautTest(transactional = false)
class SitemapIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("en");
    }

    @Override
    public Map<String, String> getProperties() {
        Map<String, String> properties = new HashMap<>(DatabaseTest.super.getProperties());
        properties.put("test.sitemap.small", "true");
        return properties;
    }

    @Test
    void whatDoesNotFitIsSplit() {
        Document index = xml("/sitemap.xml");

        assertThat(index.select("sitemapindex > sitemap > loc").eachText())
                .containsExactly(
                        "http://localhost:8080/sitemap-lists.xml",
                        "http://localhost:8080/sitemap-1.xml",
                        "http://localhost:8080/sitemap-2.xml",
                        "http://localhost:8080/sitemap-3.xml");
    }

    @Test
    void theIndexSaysWhenEachPartLastChanged() {
        Document index = xml("/sitemap.xml");

        for (Element part : index.select("sitemap:not(:contains(sitemap-lists))")) {
            String address = part.select("loc").text().substring("http://localhost:8080".length());
            assertThat(xml(address).select("lastmod").eachText())
                    .as(address)
                    .contains(part.select("lastmod").text())
                    .allMatch(time -> time.compareTo(part.select("lastmod").text()) <= 0);
        }
        assertThat(index.select("sitemap:contains(sitemap-lists) > lastmod").text())
                .isEqualTo(
                        xml("/sitemap-lists.xml").select("lastmod").eachText().getFirst());
    }

    @Test
    void thePartsTogetherHoldEveryPostAndPageOnce() {
        List<String> addresses = List.of(1, 2, 3).stream()
                .flatMap(part -> xml("/sitemap-" + part + ".xml").select("urlset > url > loc").eachText().stream())
                .toList();

        assertThat(addresses)
                .hasSize(25)
                .doesNotHaveDuplicates()
                .contains("http://localhost:8080/about/", "http://localhost:8080/posts/rich/");
    }

    @Test
    void theListsHaveTheTimeOfTheirNewestPost() {
        Document lists = xml("/sitemap-lists.xml");

        assertThat(lists.select("url:has(loc:containsOwn(/tags/tag/)) > lastmod")
                        .text())
                .isEqualTo("2024-05-01T16:30:00Z");
        assertThat(lists.select("loc").eachText()).contains("http://localhost:8080/");
    }

    private Document xml(String address) {
        return Jsoup.parse(reader.text(address), "", Parser.xmlParser());
    }

    /** A limit that a test can reach. */
    @Singleton
    @Replaces(SitemapSize.class)
    @Requires(property = "test.sitemap.small")
    static class SmallSize extends SitemapSize {
        @Override
        int urls() {
            return 10;
        }
    }
}

package io.inkstone.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class EmptySiteIT implements DatabaseTest {
    @Inject
    Reader reader;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/archives/", "/categories/", "/tags/", "/series/", "/authors/"})
    void everyListSaysThatItIsEmpty(String address) {
        Document page = Jsoup.parse(reader.text(address));

        assertThat(page.select(".empty")).hasSize(1);
        assertThat(page.select(".navigation a").eachAttr("href")).containsExactly("/search/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.xml", "/rss.xml"})
    void anEmptyFeedIsAFeed(String address) throws Exception {
        byte[] feed = reader.get(address).body();

        assertThat(new SyndFeedInput()
                        .build(new XmlReader(new ByteArrayInputStream(feed)))
                        .getEntries())
                .isEmpty();
    }
}

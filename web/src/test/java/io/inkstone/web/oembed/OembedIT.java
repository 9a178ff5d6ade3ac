package io.inkstone.web.oembed;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.core.type.Argument;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class OembedIT implements DatabaseTest {
    private static final String SECOND = "http%3A%2F%2Flocalhost%3A8080%2Fposts%2Fsecond%2F";

    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    JsonMapper json;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("zh-CN");
    }

    @Test
    void anArticleSaysWhereItIsDescribedAndThatItIs() throws IOException {
        Document page = Jsoup.parse(reader.text("/posts/second/"));
        String address = page.select("link[type='application/json+oembed']")
                .attr("href")
                .substring("http://localhost:8080".length());

        assertThat(address).isEqualTo("/oembed?format=json&url=" + SECOND);
        assertThat(described(address))
                .containsEntry("version", "1.0")
                .containsEntry("type", "link")
                .containsEntry("title", "Second post")
                .containsEntry("author_name", "砚台")
                .containsEntry("provider_name", "墨池 Inkstone")
                .containsEntry("thumbnail_width", 1200);
    }

    @Test
    void thePictureIsLeftOutWhereItWouldBeTooLarge() throws IOException {
        assertThat(described("/oembed?maxwidth=600&url=" + SECOND)).doesNotContainKey("thumbnail_url");
        assertThat(described("/oembed?maxwidth=1200&url=" + SECOND)).containsKey("thumbnail_url");
    }

    @Test
    void theSameIsToBeHadAsXml() {
        Document answer = Jsoup.parse(reader.text("/oembed?format=xml&url=" + SECOND), "", Parser.xmlParser());

        assertThat(answer.select("oembed > title").text()).isEqualTo("Second post");
    }

    @ParameterizedTest
    @CsvSource({
        "/oembed, 400",
        "/oembed?url=http%3A%2F%2Flocalhost%3A8080%2Fposts%2Fnone%2F, 404",
        "/oembed?url=http%3A%2F%2Fother.example%2Fposts%2Fsecond%2F, 404",
        "/oembed?url=%25, 404",
        "/oembed?format=yaml&url=x, 501",
        "/oembed?url=http%3A%2F%2Flocalhost%3A8080%2Fposts%2FSecond.html, 200"
    })
    void whatCannotBeDescribedIsRefused(String address, int status) {
        assertThat(reader.get(address).statusCode()).isEqualTo(status);
    }

    private Map<String, Object> described(String address) throws IOException {
        return json.readValue(reader.get(address).body(), Argument.mapOf(String.class, Object.class));
    }
}

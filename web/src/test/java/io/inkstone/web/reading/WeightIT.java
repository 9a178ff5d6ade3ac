package io.inkstone.web.reading;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How much a reader has to fetch. */
@MicronautTest(transactional = false)
class WeightIT implements DatabaseTest {
    private static final int MOST_BYTES = 30 * 1024;
    private static final Pattern IMPORT = Pattern.compile("import\\(\"([^\"]+)\"");

    @Inject
    Reader reader;

    @Inject
    WritePost posts;

    @Test
    void aLongArticleWithAllItsStylesAndScriptsIsLight() {
        posts.write(saying(longText() + "\n\n```java\nint code;\n```\n", published("long")));
        Document page = Jsoup.parse(reader.text("/posts/long/"));
        String script = page.select("script[type=module]").attr("src");
        Stream<String> parts = IMPORT.matcher(reader.text(script)).results().map(part -> part.group(1));

        int bytes = Stream.concat(
                        Stream.of(
                                "/posts/long/",
                                page.select("link[rel=stylesheet]").attr("href"),
                                script),
                        parts)
                .mapToInt(this::packedBytes)
                .sum();

        assertThat(bytes).isLessThan(MOST_BYTES);
    }

    /** Ten minutes of reading, in which hardly a character foretells the next, as packing would like it. */
    private static String longText() {
        return new Random(1)
                .ints(4000, 0, 2500)
                .mapToObj(number -> number < 60 ? "。\n\n" : Character.toString(0x4E00 + number))
                .collect(Collectors.joining());
    }

    private int packedBytes(String address) {
        HttpResponse<byte[]> answer = reader.get(address, "Accept-Encoding", "gzip");
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body().length;
    }
}

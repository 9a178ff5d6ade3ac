package io.inkstone.web.social;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.titled;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SocialImageIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    WritePost posts;

    @BeforeAll
    void speak() {
        samples.speak("zh-CN");
    }

    @Test
    void aPostWithoutAPictureIsGivenOne() throws IOException {
        posts.write(titled("研墨与铺纸：一个人如何写下去", published("mo")));
        Document page = Jsoup.parse(reader.text("/posts/mo/"));
        HttpResponse<byte[]> answer = reader.get(path(page));
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(answer.body()));

        assertThat(answer.headers().firstValue("Content-Type")).contains("image/png");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(page.select("meta[property='og:image:width']").attr("content"))
                .isEqualTo("1200");
        assertThat(page.select("meta[property='og:image:alt']").attr("content")).isEqualTo("研墨与铺纸：一个人如何写下去");
        assertThat(reader.get(path(page)).body()).as("as it was kept").isEqualTo(answer.body());
    }

    @Test
    void anotherTitleIsAnotherPictureAndTheOldAddressLeadsToIt() {
        Post post = posts.write(published("renamed"));
        String before = path(Jsoup.parse(reader.text("/posts/renamed/")));
        posts.rewrite(post.id(), titled("Another title", published("renamed")));
        String after = path(Jsoup.parse(reader.text("/posts/renamed/")));

        assertThat(after).isNotEqualTo(before);
        assertThat(reader.get(before).headers().firstValue("Location")).contains(after);
    }

    @Test
    void aDraftHasNoPicture() {
        Post draft = posts.write(PostFixtures.draft("secret"));

        assertThat(reader.get("/social/" + draft.id() + "/0123456789abcdef.png").statusCode())
                .isEqualTo(404);
    }

    private static String path(Document page) {
        String address = page.select("meta[property='og:image']").attr("content");
        assertThat(address).startsWith("http://localhost:8080/social/");
        return address.substring("http://localhost:8080".length());
    }
}

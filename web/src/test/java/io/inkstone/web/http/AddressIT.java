package io.inkstone.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.DeletePost;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.WritePost;
import io.inkstone.core.redirect.PathKey;
import io.inkstone.core.redirect.Redirect;
import io.inkstone.core.redirect.RedirectRepository;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class AddressIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    WritePost posts;

    @Inject
    DeletePost deletePost;

    @Inject
    RedirectRepository redirects;

    @Inject
    Clock clock;

    @BeforeAll
    void write() {
        samples.write();
        samples.speak("zh-CN");
        Post numbered = posts.write(PostFixtures.published("numbered"));
        for (String old : List.of("/?p=12", "/index.php?p=12", "/old/?p=12")) {
            redirects.put(Redirect.toPost(PathKey.of(old), numbered.id(), clock.instant()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page/2/",
                "/posts/rich/",
                "/posts/untitled/",
                "/about/",
                "/archives/",
                "/archives/2024/",
                "/archives/2024/05/",
                "/categories/",
                "/categories/%E6%8A%80%E6%9C%AF/",
                "/categories/%E6%8A%80%E6%9C%AF/java/",
                "/tags/",
                "/tags/%E6%A0%87%E7%AD%BE/",
                "/authors/",
                "/authors/second-author/",
                "/series/",
                "/series/%E7%B3%BB%E5%88%97/"
            })
    void everyPageIsThere(String address) {
        HttpResponse<byte[]> answer = reader.get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
    }

    @ParameterizedTest
    @CsvSource({
        "/page/1/, /",
        "/page/2, /page/2/",
        "/posts/rich, /posts/rich/",
        "/posts/rich?a=b, /posts/rich/?a=b",
        "/posts/RICH/, /posts/rich/",
        "/posts/rich.html, /posts/rich/",
        "/posts/rich/index.html, /posts/rich/",
        "/posts//rich/, /posts/rich/",
        "/posts/%72ich/, /posts/rich/",
        "/About, /about/",
        "/archives, /archives/",
        "/Archives/2024/, /archives/2024/",
        "/archives/2024/05.html?q=1, /archives/2024/05/?q=1",
        "/tags/TAG/, /tags/tag/",
        "/tags/tag.html, /tags/tag/",
        "/tags/%e6%a0%87%e7%ad%be/, /tags/%E6%A0%87%E7%AD%BE/",
        "/categories/%E6%8A%80%E6%9C%AF/JAVA, /categories/%E6%8A%80%E6%9C%AF/java/",
        "/authors/second-author, /authors/second-author/",
        "/feed.xml/, /feed.xml",
        "/feed/, /feed.xml",
        "/feed, /feed.xml",
        "/rss/, /feed.xml",
        "/atom.xml, /feed.xml",
        "/index.xml, /feed.xml",
        "/tags/tag/FEED.XML, /tags/tag/feed.xml",
        "/favicon.ico, /favicon.svg"
    })
    void anotherSpellingLeadsToTheRightOneForEver(String spelling, String right) {
        HttpResponse<byte[]> answer = reader.get(spelling);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(right);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/none/",
                "/none",
                "/posts/",
                "/posts/none/",
                "/page/0/",
                "/page/x/",
                "/page/3/",
                "/page/99999999999/",
                "/archives/2023/13/",
                "/archives/0000/",
                "/archives/1999/",
                "/archives/2024/06/",
                "/tags/none/",
                "/tags/none",
                "/tags/none/feed.xml",
                "/tags/tag/page/2/",
                "/categories/none/",
                "/categories/java/",
                "/authors/none/",
                "/series/none/",
                "/media/none/none.png",
                "/assets/none/css/none.css",
                "/sitemap-9.xml"
            })
    void whatIsNotThereIsNotFound(String address) {
        assertThat(reader.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void aDeletedPostIsGone() {
        Post post = posts.write(PostFixtures.published("deleted"));
        deletePost.delete(post.id());

        assertThat(reader.get("/posts/deleted/").statusCode()).isEqualTo(410);
        assertThat(reader.text("/posts/deleted/")).contains("文章已删除");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/?p=12", "/?p=12&utm_source=feed", "/?utm_source=feed&p=12", "/index.php?p=12", "/old/?p=12"})
    void anAddressThatLiesInTheQueryLeadsOn(String address) {
        HttpResponse<byte[]> answer = reader.get(address);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains("/posts/numbered/");
    }

    @Test
    void aQueryThatSaysNothingIsTheHomePage() {
        assertThat(reader.get("/?p=99&utm_source=feed").body())
                .isEqualTo(reader.get("/").body());
    }

    @Test
    void aChangedPermalinkLeadsOn() {
        samples.moveTo("/{year}/{month}/{slug}/");

        assertThat(reader.get("/2024/05/second/").statusCode()).isEqualTo(200);
        assertThat(reader.get("/posts/second/").headers().firstValue("Location"))
                .contains("/2024/05/second/");
        assertThat(reader.get("/1999/01/second/").headers().firstValue("Location"))
                .contains("/2024/05/second/");

        samples.moveTo("/posts/{slug}/");
    }

    @Test
    void headTellsWhatGetTells() {
        HttpResponse<byte[]> get = reader.get("/posts/rich/");
        HttpResponse<byte[]> head = reader.send("HEAD", "/posts/rich/");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length")).contains("" + get.body().length);
        assertThat(head.headers().firstValue("ETag")).isEqualTo(get.headers().firstValue("ETag"));
    }

    @Test
    void aPageThatTheReaderHasIsNotSentAgain() {
        String tag = reader.get("/posts/rich/").headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> answer = reader.get("/posts/rich/", "If-None-Match", tag);

        assertThat(answer.statusCode()).isEqualTo(304);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void textsAreCompressed() {
        HttpResponse<byte[]> plain = reader.get("/posts/rich/");
        HttpResponse<byte[]> packed = reader.get("/posts/rich/", "Accept-Encoding", "gzip");

        assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(packed.body().length).isLessThan(plain.body().length / 2);
    }

    @Test
    void onlyReadingIsPossible() {
        assertThat(reader.send("POST", "/posts/rich/").statusCode()).isEqualTo(405);
    }

    @Test
    void nothingLeadsNowhere() {
        String home = new String(reader.get("/").body(), StandardCharsets.UTF_8);

        assertThat(Jsoup.parse(home).select("a[href^=/], link[href^=/]").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(
                        address -> assertThat(reader.get(address).statusCode()).isEqualTo(200));
    }
}

package io.inkstone.web.post;

import static io.inkstone.core.post.PostFixtures.keyed;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.inkstone.web.reading.SamplePosts;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class TranslationIT implements DatabaseTest {
    @Inject
    Reader reader;

    @Inject
    SamplePosts samples;

    @Inject
    WritePost posts;

    @BeforeAll
    void write() {
        samples.speak("zh-CN");
        posts.write(keyed(null, Map.of("ref", "ink"), published("mo")));
        posts.write(keyed("en", Map.of("ref", "ink"), published("ink")));
        posts.write(keyed("fr", Map.of("ref", "ink"), unlisted(published("encre"))));
        posts.write(keyed("en", Map.of("ref", "alone"), page("alone")));
    }

    @Test
    void translationsNameEachOtherAndThemselves() {
        for (String address : new String[] {"/posts/mo/", "/posts/ink/"}) {
            assertThat(shown(address).select("link[rel=alternate][hreflang]").eachAttr("hreflang"))
                    .containsExactlyInAnyOrder("zh-CN", "en");
        }
        assertThat(shown("/posts/mo/").select("link[hreflang=en]").attr("href"))
                .isEqualTo("http://localhost:8080/posts/ink/");
        assertThat(shown("/posts/mo/").select(".post-facts a[hreflang]").text()).isEqualTo("English");
        assertThat(shown("/posts/ink/").select(".post-facts a[hreflang]").text())
                .isEqualTo("中文");
    }

    @Test
    void whatExistsInOneLanguageNamesNone() {
        assertThat(shown("/alone/").select("[hreflang]")).isEmpty();
    }

    @Test
    void anUnlistedTranslationIsNamedNowhereAndNamesNone() {
        assertThat(shown("/posts/encre/").select("[hreflang]")).isEmpty();
    }

    private Document shown(String address) {
        return Jsoup.parse(reader.text(address));
    }
}

package io.inkstone.core.redirect;

import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.PostFixtures;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ResolveAddressIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    RedirectRepository redirects;

    @Inject
    ResolveAddress resolveAddress;

    @Inject
    Clock clock;

    private Post post;

    @BeforeAll
    void writePosts() {
        post = posts.write(published("hello-世界"));
        posts.write(page("about"));
        posts.write(draft("secret"));
        posts.write(PostFixtures.at(clock.instant().plus(Duration.ofDays(365)), published("tomorrow")));
    }

    @Test
    void aPostIsFoundAtItsAddress() {
        assertThat(resolveAddress.resolve("/posts/hello-%E4%B8%96%E7%95%8C/")).isEqualTo(new Resolution.Found(post));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/posts/hello-%E4%B8%96%E7%95%8C",
                "/posts/HELLO-%E4%B8%96%E7%95%8C/",
                "/posts/hello-%e4%b8%96%e7%95%8c.html",
                "/posts//hello-世界/index.html",
            })
    void otherSpellingsLeadToIt(String path) {
        assertThat(resolveAddress.resolve(path)).isEqualTo(new Resolution.Moved("/posts/hello-%E4%B8%96%E7%95%8C/"));
    }

    @Test
    void aPageStandsAtTheRoot() {
        assertThat(resolveAddress.resolve("/about/")).isInstanceOf(Resolution.Found.class);
        assertThat(resolveAddress.resolve("/About.html")).isEqualTo(new Resolution.Moved("/about/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/posts/secret/", "/posts/tomorrow/", "/posts/", "/nothing/", "/posts/../posts/secret/"})
    void whatIsNotPublicIsUnknown(String path) {
        assertThat(resolveAddress.resolve(path)).isEqualTo(new Resolution.Unknown());
    }

    @Test
    void anImportedAddressLeadsToThePost() {
        Instant now = clock.instant();
        redirects.put(Redirect.toPost(PathKey.of("/2015/07/30/Hello.html"), post.id(), now));

        assertThat(resolveAddress.resolve("/2015/07/30/hello/"))
                .isEqualTo(new Resolution.Moved("/posts/hello-%E4%B8%96%E7%95%8C/"));
        assertThat(redirects.ofPost(post.id())).extracting("pathKey").contains("/2015/07/30/hello");
    }

    @Test
    void manyAtOnceAreAnsweredAsOneByOne() {
        Instant now = clock.instant();
        redirects.put(Redirect.toPost(PathKey.of("/old-hello"), post.id(), now));
        redirects.put(new Redirect(Ids.next(), "/gone-from-here", null, null, now, null));
        List<String> paths = List.of(
                "/posts/hello-世界/",
                "/Posts/Hello-%E4%B8%96%E7%95%8C.html",
                "/old-hello/",
                "/gone-from-here",
                "/posts/secret/",
                "/posts/tomorrow/",
                "/nothing/",
                "/",
                "/old-hello/");

        Map<String, Resolution> resolutions = resolveAddress.resolveAll(paths);

        assertThat(resolutions).hasSize(8);
        assertThat(resolutions)
                .allSatisfy(
                        (path, resolution) -> assertThat(resolution).as(path).isEqualTo(resolveAddress.resolve(path)));
        assertThat(resolveAddress.resolveAll(List.of())).isEmpty();
    }

    @Test
    void theLastWordOnAnAddressCounts() {
        Instant now = clock.instant();
        redirects.put(Redirect.toPost(PathKey.of("/moved"), post.id(), now));
        redirects.put(new Redirect(Ids.next(), "/moved", null, "https://example.org/new/", now, null));

        assertThat(resolveAddress.resolve("/moved/")).isEqualTo(new Resolution.Moved("https://example.org/new/"));
    }
}

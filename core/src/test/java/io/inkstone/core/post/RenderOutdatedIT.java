package io.inkstone.core.post;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.markup.Html;
import io.inkstone.core.markup.Markdown;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RenderOutdatedIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    RenderingRepository renderings;

    @Inject
    RenderOutdated renderOutdated;

    @Test
    void whatAnOlderRendererMadeIsMadeAgainALimitedNumberAtATime() {
        age(posts.write(saying("*One*", published("one"))));
        age(posts.write(saying("*Two*", published("two"))));
        Post fresh = posts.write(saying("*Three*", published("three")));

        assertThat(renderOutdated.render(1)).isEqualTo(1);
        assertThat(renderOutdated.render(10)).isEqualTo(1);
        assertThat(renderOutdated.render(10)).isZero();
        assertThat(renderings.findByPostId(fresh.id()).orElseThrow().html().value())
                .contains("<em>Three</em>");
        assertThat(renderings.outdated(Markdown.VERSION, 10)).isEmpty();
    }

    @Test
    void readersSeeWhatTheNewRendererMakes() {
        Post post = age(posts.write(saying("*Ink*", published("ink"))));

        renderOutdated.render(10);

        Rendering rendering = renderings.findByPostId(post.id()).orElseThrow();
        assertThat(rendering.html().value()).contains("<em>Ink</em>");
        assertThat(rendering.rendererVersion()).isEqualTo(Markdown.VERSION);
    }

    /** As if a version before the first had rendered it, badly. */
    private Post age(Post post) {
        Rendering now = renderings.findByPostId(post.id()).orElseThrow();
        renderings.update(new Rendering(
                post.id(),
                now.revisionId(),
                0,
                new Html("old"),
                now.contents(),
                "",
                now.hanCount(),
                now.latinCount(),
                null,
                now.links()));
        return post;
    }
}

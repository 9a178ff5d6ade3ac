package io.inkstone.core.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PermalinkPatternTest {
    private static final PermalinkPattern DATED = new PermalinkPattern("/{year}/{month}/{day}/{slug}/");

    @Test
    void theDateIsThatOfTheSitesTimeZone() {
        PostAddress address = new PostAddress(PostKind.POST, Slug.of("你好"), Instant.parse("2024-12-31T20:00:00Z"));

        assertThat(DATED.path(address, ZoneId.of("Asia/Shanghai"))).isEqualTo("/2025/01/01/%E4%BD%A0%E5%A5%BD/");
        assertThat(DATED.path(address, ZoneId.of("UTC"))).isEqualTo("/2024/12/31/%E4%BD%A0%E5%A5%BD/");
    }

    @Test
    void theSlugIsFoundInAPathOfItsForm() {
        assertThat(DATED.slugIn("/2025/01/01/你好/")).contains(Slug.of("你好"));
        assertThat(DATED.slugIn("/2025/1/01/你好/")).isEmpty();
        assertThat(DATED.slugIn("/posts/你好/")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/posts/",
                "posts/{slug}/",
                "/{slug}",
                "/{slug}/{slug}/",
                "/{title}/{slug}/",
                "/../{slug} /"
            })
    void whatIsNoPatternIsRefusedWithASentence(String value) {
        assertThatThrownBy(() -> new PermalinkPattern(value)).hasMessageContaining("holds {slug} once");
    }
}

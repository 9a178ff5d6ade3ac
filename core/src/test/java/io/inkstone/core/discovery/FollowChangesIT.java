package io.inkstone.core.discovery;

import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FollowChangesIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    ChangedPostRepository changes;

    @Inject
    PushProgressRepository progress;

    @Inject
    DiscoverySettingsRepository settings;

    @Inject
    CurrentDiscovery discovery;

    @Test
    void whatIsNewIsToldOnceAndWhatWasThereBeforeIsNot() {
        posts.write(published("before"));
        assertThat(after(0).untold(PushTarget.BAIDU, 10)).isEmpty();
        progress.put(PushTarget.INDEXNOW, Clock.systemUTC().instant());
        Post first = posts.write(published("first"));
        posts.write(unlisted(published("hidden")));
        posts.write(draft("draft"));
        Instant tomorrow = Clock.systemUTC().instant().plus(Duration.ofDays(1));
        posts.write(at(tomorrow, published("appointed")));

        FollowChanges soon = after(2);
        assertThat(untold(soon)).containsExactly("first");
        soon.tell(PushTarget.INDEXNOW, soon.untold(PushTarget.INDEXNOW, 10));
        assertThat(untold(soon)).isEmpty();

        posts.rewrite(first.id(), saying("Another text.", published("first")));
        assertThat(untold(after(2))).containsExactly("first");
        assertThat(untold(after(60 * 25))).containsExactly("first", "appointed");
    }

    @Test
    void nobodyHasSetAnythingAtFirstAndThenItIsKept() {
        assertThat(discovery.settings()).isEqualTo(DiscoverySettings.INITIAL);

        settings.save(new DiscoverySettings(true, false, true, false, "a-key-of-mine", null, null));

        assertThat(discovery.settings().trainingBots()).isFalse();
        assertThat(discovery.settings().indexnowKey()).isEqualTo("a-key-of-mine");
        DiscoverySettings wrong = new DiscoverySettings(
                true, true, true, true, "../secret", null, discovery.settings().version());
        assertThatThrownBy(() -> settings.update(wrong))
                .hasStackTraceContaining("discovery_settings_indexnow_key_form");
    }

    private static List<String> untold(FollowChanges follow) {
        return follow.untold(PushTarget.INDEXNOW, 10).stream()
                .map(post -> post.slug().value())
                .toList();
    }

    /** So many minutes later. */
    private FollowChanges after(int minutes) {
        return new FollowChanges(changes, progress, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(minutes)));
    }
}

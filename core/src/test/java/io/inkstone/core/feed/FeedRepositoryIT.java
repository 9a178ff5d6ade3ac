package io.inkstone.core.feed;

import static io.inkstone.core.post.PostFixtures.PUBLISHED_AT;
import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.Terms;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class FeedRepositoryIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    FeedRepository feeds;

    @Test
    void anEntryHasTheWholeTextItsAuthorsAndItsTags() {
        Terms terms = new Terms(List.of("Zoe", "Adam"), List.of(), List.of("later", "earlier"), null, null);
        Post post = posts.write(published("whole", terms));

        FeedEntry entry = feeds.entries(List.of(post.id())).getFirst();

        assertThat(entry.html().value()).contains("<em>whole</em>");
        assertThat(entry.authors()).containsExactly("Zoe", "Adam");
        assertThat(entry.tags()).containsExactly("later", "earlier");
        assertThat(entry.updatedAt()).isEqualTo(PUBLISHED_AT);
        assertThat(entry.storedAt()).isAfter(PUBLISHED_AT);
    }

    @Test
    void entriesAreNewestFirstAndDraftsAreNone() {
        Post older = posts.write(at(PUBLISHED_AT.minus(Duration.ofDays(1)), published("older")));
        Post newer = posts.write(published("newer"));
        Post unfinished = posts.write(draft("unfinished"));

        assertThat(feeds.entries(List.of(older.id(), unfinished.id(), newer.id())))
                .extracting(FeedEntry::id)
                .containsExactly(newer.id(), older.id());
    }

    @Test
    void aStretchOfTimeIsReadFromItsBeginning() {
        Instant start = Instant.parse("2019-05-01T00:00:00Z");
        Post first = posts.write(at(start, published("stretch-first")));
        Post last = posts.write(at(start.plusSeconds(9), published("stretch-last")));
        posts.write(at(start.plusSeconds(10), published("stretch-behind")));

        assertThat(feeds.between(start, start.plusSeconds(10), PUBLISHED_AT, 0, 5))
                .containsExactly(first.id(), last.id());
        assertThat(feeds.between(start, start.plusSeconds(10), PUBLISHED_AT, 1, 5))
                .containsExactly(last.id());
    }

    @Test
    void onlyOnePostIsKnownByAnId() {
        Post first = posts.write(published("known-first"));
        Post second = posts.write(published("known-second"));
        feeds.keepId(first.id(), "https://old.example/known");
        feeds.keepId(second.id(), "https://old.example/known");

        assertThat(feeds.entries(List.of(first.id())).getFirst().feedId()).isEqualTo("https://old.example/known");
        assertThat(feeds.entries(List.of(second.id())).getFirst().feedId()).isEqualTo("urn:uuid:" + second.id());
    }
}

package io.inkstone.core.post;

import static io.inkstone.core.post.PostFixtures.PUBLISHED_AT;
import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.draft;
import static io.inkstone.core.post.PostFixtures.keyed;
import static io.inkstone.core.post.PostFixtures.page;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.slug.Slug;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three posts at one moment, one the day before, one the day after, and what no list shows. */
@MicronautTest(transactional = false)
class PublicPostRepositoryIT implements DatabaseTest {
    private static final Instant DAY_BEFORE = PUBLISHED_AT.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = PUBLISHED_AT.plus(Duration.ofDays(1));

    @Inject
    WritePost posts;

    @Inject
    PublicPostRepository repository;

    @BeforeAll
    void write() {
        posts.write(published("b"));
        posts.write(published("a"));
        posts.write(published("c"));
        posts.write(at(DAY_BEFORE, published("old")));
        posts.write(at(TOMORROW, published("tomorrow")));
        posts.write(unlisted(published("unlisted")));
        posts.write(draft("draft"));
        posts.write(page("about"));
    }

    @Test
    void theNewestComeFirstAndTiesAreInTheOrderOfTheAlphabet() {
        assertThat(newest(PUBLISHED_AT, 0, 10)).containsExactly("a", "b", "c", "old");
    }

    @Test
    void pagesNeitherRepeatNorMissAPost() {
        assertThat(newest(PUBLISHED_AT, 0, 2)).containsExactly("a", "b");
        assertThat(newest(PUBLISHED_AT, 2, 2)).containsExactly("c", "old");
        assertThat(newest(PUBLISHED_AT, 4, 2)).isEmpty();
    }

    @Test
    void aPostIsNotListedBeforeItsTime() {
        assertThat(newest(TOMORROW.minusMillis(1), 0, 1)).containsExactly("a");
        assertThat(newest(TOMORROW, 0, 1)).containsExactly("tomorrow");
    }

    @Test
    void neighboursFollowTheOrderOfTheList() {
        assertThat(slug(repository.before(PUBLISHED_AT, PUBLISHED_AT, Slug.of("b"))))
                .contains("c");
        assertThat(slug(repository.after(PUBLISHED_AT, PUBLISHED_AT, Slug.of("b"))))
                .contains("a");
        assertThat(slug(repository.before(PUBLISHED_AT, PUBLISHED_AT, Slug.of("c"))))
                .contains("old");
        assertThat(slug(repository.after(PUBLISHED_AT, DAY_BEFORE, Slug.of("old"))))
                .contains("c");
    }

    @Test
    void theNewestHasNothingAfterItUntilTheNextAppears() {
        assertThat(repository.after(PUBLISHED_AT, PUBLISHED_AT, Slug.of("a"))).isEmpty();
        assertThat(slug(repository.after(TOMORROW, PUBLISHED_AT, Slug.of("a")))).contains("tomorrow");
        assertThat(repository.before(TOMORROW, DAY_BEFORE, Slug.of("old"))).isEmpty();
    }

    @Test
    void onlyPagesAreListedAsPages() {
        assertThat(repository.pages(PUBLISHED_AT, 10))
                .extracting(link -> link.slug().value())
                .containsExactly("about");
    }

    @Test
    void pagesAreFoundBySlug() {
        assertThat(repository.pagesOf(PUBLISHED_AT, List.of("about", "old", "none")))
                .extracting(link -> link.slug().value())
                .containsExactly("about");
    }

    private List<String> newest(Instant now, long skip, int limit) {
        return repository.newest(now, skip, limit).stream()
                .map(post -> post.slug().value())
                .toList();
    }

    @Test
    void translationsAreFoundByWhatTheyHaveInCommon() {
        Map<String, Object> common = Map.of("ref", "common");
        posts.write(keyed(null, common, at(TOMORROW.plusSeconds(1), published("original"))));
        posts.write(keyed("en", common, at(TOMORROW.plusSeconds(2), published("english"))));
        posts.write(keyed("fr", common, unlisted(published("french"))));

        assertThat(repository.translations("common", TOMORROW.plusSeconds(2)))
                .extracting(translation -> translation.slug().value() + " " + translation.language())
                .containsExactly("original null", "english en");
    }

    private static Optional<String> slug(Optional<PostLink> link) {
        return link.map(found -> found.slug().value());
    }
}

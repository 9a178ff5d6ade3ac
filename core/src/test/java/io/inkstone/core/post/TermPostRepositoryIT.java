package io.inkstone.core.post;

import static io.inkstone.core.post.PostFixtures.PUBLISHED_AT;
import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.SeriesRepository;
import io.inkstone.core.taxonomy.TagRepository;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Four posts, each a day older than the one before, all under the same terms; one of them in a category below. */
@MicronautTest(transactional = false)
class TermPostRepositoryIT implements DatabaseTest {
    private static final List<String> UPPER = List.of("Upper");
    private static final List<String> LOWER = List.of("Upper", "Lower");

    @Inject
    WritePost posts;

    @Inject
    TermPostRepository repository;

    @Inject
    TagRepository tags;

    @Inject
    AuthorRepository authors;

    @Inject
    SeriesRepository series;

    @BeforeAll
    void write() {
        write("first", 0, terms(List.of(UPPER), null));
        write("second", 1, terms(List.of(UPPER, LOWER), 2));
        write("third", 2, terms(List.of(LOWER), 1));
        write("fourth", 3, terms(List.of(List.of("Upper2")), null));
        posts.write(unlisted(published("hidden", terms(List.of(UPPER), 3))));
        posts.write(published("elsewhere"));
    }

    @Test
    void aTagHasItsPostsNewestFirst() {
        UUID id = tags.findBySlug(Slug.of("tag")).orElseThrow().id();

        assertThat(slugs(repository.tagged(id, PUBLISHED_AT, 0, 3))).containsExactly("first", "second", "third");
        assertThat(slugs(repository.tagged(id, PUBLISHED_AT, 3, 3))).containsExactly("fourth");
    }

    @Test
    void anAuthorHasThePostsWrittenWithOthersToo() {
        UUID id = authors.findBySlug(Slug.of("second-author")).orElseThrow().id();

        assertThat(slugs(repository.writtenBy(id, PUBLISHED_AT, 0, 9)))
                .containsExactly("first", "second", "third", "fourth");
    }

    @Test
    void aCategoryHasThePostsBelowItEachOnce() {
        assertThat(slugs(repository.inCategory("upper", PUBLISHED_AT, 0, 9)))
                .containsExactly("first", "second", "third");
        assertThat(slugs(repository.inCategory("upper/lower", PUBLISHED_AT, 0, 9)))
                .containsExactly("second", "third");
    }

    @Test
    void aSeriesGoesByPositionAndThenByDate() {
        UUID id = series.findBySlug(Slug.of("series")).orElseThrow().id();

        assertThat(slugs(repository.inSeries(id, PUBLISHED_AT, 0, 9)))
                .containsExactly("third", "second", "fourth", "first");
        assertThat(slugs(repository.inSeries(id, PUBLISHED_AT, 1, 2))).containsExactly("second", "fourth");
        assertThat(repository.linksInSeries(id, PUBLISHED_AT, 9))
                .extracting(link -> link.slug().value())
                .containsExactly("third", "second", "fourth", "first");
    }

    @Test
    void theFeedOfASeriesGoesByDate() {
        UUID id = series.findBySlug(Slug.of("series")).orElseThrow().id();

        assertThat(slugs(repository.newestInSeries(id, PUBLISHED_AT, 0, 2))).containsExactly("first", "second");
    }

    private void write(String slug, int daysAgo, Terms terms) {
        posts.write(at(PUBLISHED_AT.minus(Duration.ofDays(daysAgo)), published(slug, terms)));
    }

    private static Terms terms(List<List<String>> categories, @Nullable Integer position) {
        return new Terms(List.of("First author", "Second author"), categories, List.of("Tag"), "Series", position);
    }

    private static List<String> slugs(List<PostSummary> posts) {
        return posts.stream().map(post -> post.slug().value()).toList();
    }
}

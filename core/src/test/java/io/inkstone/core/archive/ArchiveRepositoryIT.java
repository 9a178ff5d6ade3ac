package io.inkstone.core.archive;

import static io.inkstone.core.post.PostFixtures.at;
import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.unlisted;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ArchiveRepositoryIT implements DatabaseTest {
    private static final Instant NOW = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant LAST_EVENING_OF_THE_YEAR = Instant.parse("2023-12-31T20:00:00Z");

    @Inject
    WritePost posts;

    @Inject
    ArchiveRepository archive;

    @BeforeAll
    void write() {
        posts.write(at(LAST_EVENING_OF_THE_YEAR, published("eve")));
        posts.write(at(Instant.parse("2024-01-15T12:00:00Z"), published("january")));
        posts.write(at(Instant.parse("2024-05-15T12:00:00Z"), published("may")));
        posts.write(at(Instant.parse("2024-07-15T12:00:00Z"), published("later")));
        posts.write(unlisted(at(Instant.parse("2024-03-15T12:00:00Z"), published("unlisted"))));
    }

    @Test
    void monthsAreThoseOfTheSitesTimeZone() {
        assertThat(archive.months("UTC", NOW, 10))
                .containsExactly(new MonthCount(2024, 5, 1), new MonthCount(2024, 1, 1), new MonthCount(2023, 12, 1));
        assertThat(archive.months("Asia/Shanghai", NOW, 10))
                .containsExactly(new MonthCount(2024, 5, 1), new MonthCount(2024, 1, 2));
    }

    @Test
    void aStretchHasItsFirstMomentAndNotTheOneBehindItsLast() {
        Instant january = Instant.parse("2024-01-15T12:00:00Z");

        assertThat(archive.between(LAST_EVENING_OF_THE_YEAR, january, NOW, 0, 10))
                .extracting(post -> post.slug().value())
                .containsExactly("eve");
        assertThat(archive.between(LAST_EVENING_OF_THE_YEAR, NOW, NOW, 1, 1))
                .extracting(post -> post.slug().value())
                .containsExactly("january");
    }
}

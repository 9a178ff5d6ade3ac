package io.inkstone.core.taxonomy;

import static io.inkstone.core.post.PostFixtures.PUBLISHED_AT;
import static io.inkstone.core.post.PostFixtures.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.post.Terms;
import io.inkstone.core.post.WritePost;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CategoryRepositoryIT implements DatabaseTest {
    @Inject
    WritePost posts;

    @Inject
    CategoryRepository categories;

    @BeforeAll
    void write() {
        posts.write(published("one", under(List.of(List.of("Ink", "Stick", "Old"), List.of("Ink", "Stick")))));
        posts.write(published("two", under(List.of(List.of("Ink", "Fluid")))));
        posts.write(published("three", under(List.of(List.of("Paper", "Rice")))));
    }

    private static Terms under(List<List<String>> categories) {
        return new Terms(List.of(), categories, List.of(), null, null);
    }

    @Test
    void theTreeCountsEachPostOnceInAllThatIsAboveIt() {
        assertThat(categories.tree(PUBLISHED_AT, 100))
                .containsExactly(
                        new CategoryCount("ink", "Ink", 2),
                        new CategoryCount("ink/fluid", "Fluid", 1),
                        new CategoryCount("ink/stick", "Stick", 1),
                        new CategoryCount("ink/stick/old", "Old", 1),
                        new CategoryCount("paper", "Paper", 1),
                        new CategoryCount("paper/rice", "Rice", 1));
    }

    @Test
    void belowACategoryAreItsOwnChildren() {
        assertThat(categories.below("ink", PUBLISHED_AT, 100))
                .containsExactly(
                        new CategoryCount("ink/fluid", "Fluid", 1), new CategoryCount("ink/stick", "Stick", 1));
        assertThat(categories.below("paper/rice", PUBLISHED_AT, 100)).isEmpty();
        assertThat(categories.below("ink", PUBLISHED_AT.minusSeconds(1), 100)).isEmpty();
    }
}

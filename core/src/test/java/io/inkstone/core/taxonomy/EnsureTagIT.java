package io.inkstone.core.taxonomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.database.DatabaseTest;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@MicronautTest
class EnsureTagIT implements DatabaseTest {
    @Inject
    EnsureTag ensureTag;

    @Test
    void ofManyNamesThoseThatAreThereStayAndOthersAreMade() {
        Tag there = ensureTag.ensure("端砚");

        Map<String, Tag> tags = ensureTag.ensureAll(List.of("端砚", " Wolf Hair ", "wolf  hair"));

        assertThat(tags).containsEntry(NameKey.of("端砚"), there).hasSize(2);
        assertThat(tags.get(NameKey.of("wolf hair"))).isNotNull().satisfies(tag -> {
            assertThat(tag.name()).isEqualTo("Wolf Hair");
            assertThat(ensureTag.ensure("WOLF HAIR").id()).isEqualTo(tag.id());
        });
    }

    @Test
    void namesOfOneSlugAreToldApart() {
        Tag there = ensureTag.ensure("Ink Stick");

        Map<String, Tag> tags = ensureTag.ensureAll(List.of("ink-stick", "ink.stick"));

        assertThat(tags.values())
                .extracting(tag -> tag.slug().value())
                .doesNotContain(there.slug().value())
                .doesNotHaveDuplicates();
    }

    @Test
    void noNameNeedsNoTag() {
        assertThat(ensureTag.ensureAll(List.of())).isEmpty();
    }
}

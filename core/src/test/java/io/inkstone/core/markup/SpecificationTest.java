package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example of the CommonMark specification, 0.31.2. */
class SpecificationTest {
    private static final Dialect PLAIN = Dialect.plain();
    private static final Dialect WITH_HAN_EMPHASIS = Dialect.plainWithHanEmphasis();

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @Test
    void theSpecificationHas652Examples() {
        assertThat(examples()).hasSize(652);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void thePlainDialectRendersAsTheSpecificationSays(Example example) {
        assertThat(withTabs(PLAIN.toHtml(withTabs(example.getSource())))).isEqualTo(withTabs(example.getHtml()));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void soItDoesWithTheRuleForEmphasisBesideHan(Example example) {
        assertThat(withTabs(WITH_HAN_EMPHASIS.toHtml(withTabs(example.getSource()))))
                .isEqualTo(withTabs(example.getHtml()));
    }

    /** The specification shows tabs as arrows. */
    private static String withTabs(String text) {
        return text.replace('→', '\t');
    }
}

package io.inkstone.core.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TranslationKeyTest {
    @Test
    void theClearestNameWins() {
        assertThat(TranslationKey.of(Map.of("ref", "other", "translation_key", " ink ")))
                .isEqualTo("ink");
    }

    @Test
    void aNumberIsAKey() {
        assertThat(TranslationKey.of(Map.of("ref", 7))).isEqualTo("7");
    }

    @Test
    void whatIsNoWordIsNoKey() {
        assertThat(TranslationKey.of(Map.of("ref", List.of("a"), "page_id", "  ")))
                .isNull();
    }
}

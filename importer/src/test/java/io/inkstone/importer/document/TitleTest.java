package io.inkstone.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.FrontMatter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleTest {
    @ParameterizedTest
    @CsvSource({
        "notes/round-172-(div. 1)/index.md, Round 172 (div. 1)",
        "notes/1.2 Loops/_index.md, 1.2 Loops",
        "notes/2020-01-02-a-day/index.md, A Day",
        "notes/1.2 loops.md, 1.2 Loops"
    })
    void anIndexIsNamedByItsWholeFolder(String path, String title) {
        assertThat(Title.of(FrontMatter.none(), "No heading.", path)).isEqualTo(title);
    }
}

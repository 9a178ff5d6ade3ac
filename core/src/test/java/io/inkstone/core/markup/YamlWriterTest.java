package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWriterTest {
    @ParameterizedTest
    @ValueSource(strings = {"yes", "No", "true", "null", "~", "007", "2024-01-31", "1e3", ".5", "-1", "", "<<"})
    void wordsThatYamlWouldReadAsSomethingElseStandInQuotes(String words) {
        assertThat(YamlWriter.document(Map.of("title", new YamlText(words)))).isEqualTo("title: \"" + words + "\"\n");
    }

    @Test
    void otherWordsAndValuesAsTheyWereWrittenStandPlainly() {
        assertThat(YamlWriter.document(Map.of("title", new YamlText("一方砚台 and more"))))
                .isEqualTo("title: 一方砚台 and more\n");
        assertThat(YamlWriter.document(Map.of("math", "true"))).isEqualTo("math: true\n");
    }

    @Test
    void wordsInListsAreWordsToo() {
        assertThat(YamlWriter.document(Map.of("tags", List.of(new YamlText("on"), new YamlText("墨")))))
                .isEqualTo("tags:\n- \"on\"\n- 墨\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "Null", "NULL", "~"})
    void aValueThatWasATextIsNotWrittenAsNothing(String text) {
        String written = YamlWriter.write(Map.of("mood", text));

        assertThat(FrontMatterDocument.read(written).frontMatter().value("mood"))
                .isEqualTo(text);
    }
}

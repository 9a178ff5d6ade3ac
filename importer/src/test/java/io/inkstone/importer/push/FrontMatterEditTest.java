package io.inkstone.importer.push;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.YamlText;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterEditTest {
    private static final List<String> TAGS = List.of("tags", "tag");
    private static final List<String> TITLE = List.of("title");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tags: [a, b]            | tags: [x, 'y, z', \"1\"]",
                "tags:   # all\\n  - a   | tags:\\n  - x\\n  - y, z\\n  - \"1\"",
                "tags:\\n- a\\n- b       | tags:\\n- x\\n- y, z\\n- \"1\"",
                "Tag: a b                | Tag:\\n- x\\n- y, z\\n- \"1\"",
            })
    void aListKeepsTheMannerOfItsAuthor(String before, String after) {
        FrontMatterEdit edit =
                of("---\ntitle: t # mine\n" + lines(before) + "\n\n# end\nx: |\n  a\n\n  b\ny: 1\n---\n");

        edit.put(TAGS, "tags", List.of(new YamlText("x"), new YamlText("y, z"), new YamlText("1")));

        assertThat(edit)
                .hasToString("---\ntitle: t # mine\n" + lines(after).replace("'y, z'", "\"y, z\"")
                        + "\n\n# end\nx: |\n  a\n\n  b\ny: 1\n---\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: a       | title: New",
                "title:  \"a\"  | title:  \"New\"",
                "title: 'a'     | title: 'New'",
                "TITLE: >\\n  a\\n  b | TITLE: New",
                "\"title\": a   | title: New",
            })
    void aTextKeepsItsQuotes(String before, String after) {
        FrontMatterEdit edit = of("---\n" + lines(before) + "\nx: 1\n---\n\n");

        edit.put(TITLE, "title", new YamlText("New"));

        assertThat(edit).hasToString("---\n" + after + "\nx: 1\n---\n\n");
    }

    @Test
    void aNewKeyComesLastAndAKeyThatSaysNothingGoes() {
        FrontMatterEdit edit = of("---\ntitle: a\ntag: b\n---\n");

        edit.remove(TAGS);
        edit.put(List.of("date"), "date", "2024-01-02");

        assertThat(edit).hasToString("---\ntitle: a\ndate: 2024-01-02\n---\n");
    }

    @Test
    void aFileWithoutFrontMatterGetsSome() {
        FrontMatterEdit edit = of("");

        edit.put(TITLE, "title", new YamlText("yes"));

        assertThat(edit).hasToString("---\ntitle: \"yes\"\n---\n");
    }

    @Test
    void tomlKeepsItsTablesAndItsOtherLines() {
        FrontMatterEdit edit = of("""
            +++
            title = 'a' # mine
            tags = [
              'a',
              'b',
            ]
            draft = true

            [params]
            tags = ['p']
            +++
            """);

        edit.put(TITLE, "title", new YamlText("a \"b\""));
        edit.put(TAGS, "tags", List.of(new YamlText("墨")));
        edit.remove(List.of("draft"));
        edit.put(List.of("date"), "date", "2024-01-02T03:04:05+08:00");

        assertThat(edit).hasToString("""
            +++
            title = "a \\"b\\""
            tags = ["墨"]

            date = 2024-01-02T03:04:05+08:00
            [params]
            tags = ['p']
            +++
            """);
    }

    @Test
    void otherLanguagesAreNotWrittenInPart() {
        assertThat(FrontMatterEdit.of("{\"title\": \"a\"}\n")).isNull();
        assertThat(FrontMatterEdit.of("\"title\": \"a\"\n;;;\n")).isNull();
    }

    private static FrontMatterEdit of(String head) {
        return Objects.requireNonNull(FrontMatterEdit.of(head));
    }

    private static String lines(String escaped) {
        return escaped.replace("\\n", "\n");
    }
}

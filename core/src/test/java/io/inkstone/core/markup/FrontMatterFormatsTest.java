package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterFormatsTest {
    private static FrontMatterDocument read(String... lines) {
        return FrontMatterDocument.read(String.join("\n", lines));
    }

    private static FrontMatter toml(String... lines) {
        return read("+++\n" + String.join("\n", lines) + "\n+++\nText").frontMatter();
    }

    @Test
    void tomlStandsBetweenPlusSigns() {
        FrontMatterDocument document = read("+++", "title = \"Ink\"", "+++", "", "Text", "+++");

        assertThat(document.frontMatter().text("title")).isEqualTo("Ink");
        assertThat(document.source()).isEqualTo("title = \"Ink\"\n");
        assertThat(document.body()).isEqualTo("\nText\n+++");
        assertThat(document.bodyLine()).isEqualTo(4);
    }

    @Test
    void marksOfByteOrderAndWindowsLineEndsDoNotHideToml() {
        FrontMatterDocument document = FrontMatterDocument.read("\uFEFF\uFEFF+++ \r\ntitle = \"墨\"\r\n+++\r\nText\r\n");

        assertThat(document.frontMatter().text("title")).isEqualTo("墨");
        assertThat(document.body()).isEqualTo("Text\r\n");
    }

    @Test
    void scalarsOfTomlStayTheTextThatWasWritten() {
        FrontMatter read = toml(
                "date = 2024-01-01T10:00:00+08:00",
                "day = 2024-01-31 # a comment",
                "local = 2024-01-31 08:00:00",
                "weight = 1_000",
                "rate = 3.50",
                "draft = false",
                "'odd = key' = 0x1F",
                "list = [1.10, 2024-01-02, true]",
                "inline = {a = 2.0, b = \"x\"}");

        assertThat(read.remarks()).isEmpty();
        assertThat(read.values())
                .isEqualTo(Map.of(
                        "date", "2024-01-01T10:00:00+08:00",
                        "day", "2024-01-31",
                        "local", "2024-01-31 08:00:00",
                        "weight", "1_000",
                        "rate", "3.50",
                        "draft", "false",
                        "odd = key", "0x1F",
                        "list", List.of("1.10", "2024-01-02", "true"),
                        "inline", Map.of("a", "2.0", "b", "x")));
    }

    @Test
    void tablesAndTheirListsAreMapsAndListsInTheirOrder() {
        FrontMatter read = toml(
                "z = 1",
                "params.author = '张'",
                "tags = [",
                "  \"a\", # one",
                "  \"b\",",
                "]",
                "[cover]",
                "image = \"x.png\"",
                "[[resources]]",
                "src = 'a'",
                "[[resources]]",
                "src = 'b'");

        assertThat(read.values().keySet()).containsExactly("z", "params", "tags", "cover", "resources");
        assertThat(read.value("params")).isEqualTo(Map.of("author", "张"));
        assertThat(read.texts("tags")).containsExactly("a", "b");
        assertThat(read.value("resources")).isEqualTo(List.of(Map.of("src", "a"), Map.of("src", "b")));
    }

    @Test
    void aValueThatTomlRefusesIsReadAsTextAndTheLineIsNamed() {
        FrontMatter read = toml("title = 墨: 石", "slug = 007", "path = \"C:\\墨\"", "tags = [\"a\"]");

        assertThat(read.text("title")).isEqualTo("墨: 石");
        assertThat(read.text("slug")).isEqualTo("007");
        assertThat(read.text("path")).isEqualTo("C:\\墨");
        assertThat(read.texts("tags")).containsExactly("a");
        assertThat(read.remarks()).extracting(FrontMatterRemark::line).containsExactly(2, 3, 4);
        assertThat(read.remarks())
                .extracting(FrontMatterRemark::message)
                .allMatch(message -> message.contains("column"));
    }

    @Test
    void whatIsNoTomlAtAllCostsOnlyItsOwnLine() {
        FrontMatter read = toml("title = \"Ink\"", "nonsense ][", "tags = [\"a\", \"b\"", "date = 2020-01-01");

        assertThat(read.text("title")).isEqualTo("Ink");
        assertThat(read.text("date")).isEqualTo("2020-01-01");
        assertThat(read.has("tags")).isTrue();
        assertThat(read.remarks()).extracting(FrontMatterRemark::line).contains(3);
    }

    @Test
    void ofTwoEqualKeysOfTomlTheFirstCountsAndItIsSaid() {
        FrontMatter read = toml("title = \"Ink\"", "title = \"Stone\"");

        assertThat(read.text("title")).isEqualTo("Ink");
        assertThat(read.remarks())
                .extracting(FrontMatterRemark::kind)
                .containsExactly(FrontMatterRemark.Kind.DUPLICATE_KEY);
    }

    @Test
    void tomlThatIsNeverClosedLeavesEverythingText() {
        FrontMatterDocument document = read("+++", "title = \"Ink\"", "Text");

        assertThat(document.body()).isEqualTo("+++\ntitle = \"Ink\"\nText");
        assertThat(document.frontMatter().remarks())
                .extracting(FrontMatterRemark::kind)
                .containsExactly(FrontMatterRemark.Kind.UNCLOSED);
    }

    @Test
    void anObjectAtTheHeadOfTheFileIsFrontMatter() {
        FrontMatterDocument document = read(
                "{",
                "  \"title\": \"Ink } and {\",",
                "\t\"slug\": 1166840790,",
                "  \"tags\": [\"a\", null, true]",
                "}",
                "",
                "Text {");

        assertThat(document.frontMatter().remarks()).isEmpty();
        assertThat(document.frontMatter().values())
                .containsEntry("title", "Ink } and {")
                .containsEntry("slug", "1166840790")
                .containsEntry("tags", Arrays.asList("a", null, "true"));
        assertThat(document.body()).isEqualTo("\nText {");
        assertThat(document.bodyLine()).isEqualTo(6);
    }

    @Test
    void bracesOfATextAreNoFrontMatter() {
        for (String text :
                List.of("{{< figure src=\"a\" >}}\n", "{: .class}\nText", "{% raw %}", "{a} b", "{ \"a\" }")) {
            assertThat(read(text).hasFrontMatter()).as(text).isFalse();
            assertThat(read(text).body()).isEqualTo(text);
        }
    }

    @Test
    void semicolonsCloseJsonWithOrWithoutItsBraces() {
        for (String head : List.of(
                ";;;\n\"title\": \"Ink\",\n\"n\": 1.50\n;;;\n",
                "\"title\": \"Ink\",\n\"n\": 1.50,\n;;;\n",
                "{\n\"title\": \"Ink\",\n\"n\": 1.50\n}\n;;;\n",
                ";;;\n{\"title\": \"Ink\",\n\"n\":1.50}\n\n;;;\n")) {
            FrontMatterDocument document = FrontMatterDocument.read(head + "Text");

            assertThat(document.frontMatter().values()).as(head).isEqualTo(Map.of("title", "Ink", "n", "1.50"));
            assertThat(document.body()).as(head).isEqualTo("Text");
        }
    }

    @Test
    void brokenJsonIsReadLineByLine() {
        FrontMatterDocument document =
                read("{", "  \"title\": \"Ink\",", "  \"oops\" \"x\",", "  \"tags\": [\"a\", \"b\"],", "}", "Text");

        assertThat(document.frontMatter().text("title")).isEqualTo("Ink");
        assertThat(document.frontMatter().texts("tags")).containsExactly("a", "b");
        assertThat(document.frontMatter().remarks())
                .extracting(FrontMatterRemark::line)
                .containsExactly(1, 3);
        assertThat(document.body()).isEqualTo("Text");
    }

    @Test
    void commentsAndTrailingCommasOfJsonAreForgiven() {
        FrontMatterDocument document = read("{ \"title\": \"Ink\", // the title", "\"tags\": [\"a\",], }", "Text");

        assertThat(document.frontMatter().values()).isEqualTo(Map.of("title", "Ink", "tags", List.of("a")));
    }

    @Test
    void escapesThatSpellHalfACharacterOrNoneAreMended() {
        for (String head : List.of(
                "---\nink: \"a\\ud83d \\0b\"\nlist: [\"\\udc00\"]\n---\n",
                "{\"ink\": \"a\\ud83d \\u0000b\", \"list\": [\"\\udc00\"]}\n")) {
            FrontMatter read = FrontMatterDocument.read(head + "Text").frontMatter();

            assertThat(read.values()).as(head).isEqualTo(Map.of("ink", "a\uFFFD b", "list", List.of("\uFFFD")));
        }
    }

    @Test
    void nothingIsNothingWhenItIsReadLineByLineToo() {
        FrontMatterDocument document = read(
                "{", "  \"tags\": [\"a\", null, \"null\"],", "  \"oops\" \"x\",", "  \"cover\": null", "}", "Text");

        assertThat(document.frontMatter().texts("tags")).containsExactly("a", "null");
        assertThat(document.frontMatter().has("cover")).isTrue();
        assertThat(document.frontMatter().value("cover")).isNull();
    }
}

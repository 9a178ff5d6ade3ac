package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FrontMatterTest {
    private static FrontMatterDocument read(String... lines) {
        return FrontMatterDocument.read(String.join("\n", lines));
    }

    private static FrontMatter frontMatter(String... lines) {
        return read("---\n" + String.join("\n", lines) + "\n---\n").frontMatter();
    }

    @Test
    void onlyTheFirstClosingFenceEndsIt_c1() {
        FrontMatterDocument document = read("---", "title: Ink", "---", "---", "Text");

        assertThat(document.frontMatter().text("title")).isEqualTo("Ink");
        assertThat(document.body()).isEqualTo("---\nText");
        assertThat(document.bodyLine()).isEqualTo(4);
    }

    @Test
    void threeDotsCloseIt_c1() {
        assertThat(read("---", "title: Ink", "...", "Text").body()).isEqualTo("Text");
    }

    @Test
    void fencesMayHaveBlanksBehindThem_c1() {
        FrontMatterDocument document = read("---  ", "", "title: Ink", "--- \t", "Text");

        assertThat(document.frontMatter().text("title")).isEqualTo("Ink");
        assertThat(document.bodyLine()).isEqualTo(5);
    }

    @Test
    void windowsLineEndsAreLineEnds() {
        FrontMatterDocument document = FrontMatterDocument.read("---\r\ntitle: Ink\r\n---\r\nText\r\n");

        assertThat(document.frontMatter().text("title")).isEqualTo("Ink");
        assertThat(document.body()).isEqualTo("Text\r\n");
        assertThat(document.bodyLine()).isEqualTo(4);
    }

    @Test
    void dashesInsideAValueDoNotCloseIt_c1() {
        assertThat(read("---", "title: Ink --- Stone", "---", "Text")
                        .frontMatter()
                        .text("title"))
                .isEqualTo("Ink --- Stone");
    }

    @Test
    void aTextWithoutFenceIsAllBody() {
        FrontMatterDocument document = read("Text", "---", "more");

        assertThat(document.hasFrontMatter()).isFalse();
        assertThat(document.body()).isEqualTo("Text\n---\nmore");
        assertThat(document.bodyLine()).isEqualTo(1);
    }

    @Test
    void emptyFrontMatterIsFrontMatter() {
        FrontMatterDocument document = read("---", "---", "Text");

        assertThat(document.hasFrontMatter()).isTrue();
        assertThat(document.body()).isEqualTo("Text");
    }

    @Test
    void wordsBetweenTwoRulesAreTextAndNotLost() {
        assertThat(read("---", "Words", "---", "Text").body()).isEqualTo("---\nWords\n---\nText");
    }

    @Test
    void anUnclosedFenceLeavesEverythingTextAndSaysSo() {
        FrontMatterDocument document = read("---", "title: Ink", "Text");

        assertThat(document.body()).isEqualTo("---\ntitle: Ink\nText");
        assertThat(document.frontMatter().remarks())
                .extracting(FrontMatterRemark::kind)
                .containsExactly(FrontMatterRemark.Kind.UNCLOSED);
    }

    @Test
    void scalarsStayTheTextThatWasWritten_c9() {
        FrontMatter read = frontMatter("slug: 007", "abbrlink: 1166840790", "time: 1:30", "on: no", "title: 300");

        assertThat(read.values())
                .isEqualTo(Map.of("slug", "007", "abbrlink", "1166840790", "time", "1:30", "on", "no", "title", "300"));
    }

    @Test
    void keysKeepTheirOrder() {
        assertThat(frontMatter("z: 1", "a: 2", "music: {id: 3}", "m: 4")
                        .values()
                        .keySet())
                .containsExactly("z", "a", "music", "m");
    }

    @Test
    void aCommaInAValueIsText_c34() {
        assertThat(frontMatter("location: ShangHai, China").text("location")).isEqualTo("ShangHai, China");
    }

    @Test
    void emptyQuotesAreNoText() {
        assertThat(frontMatter("cover: \"\"").text("cover")).isNull();
    }

    @Test
    void listsMayHoldNumbersTruthsAndNulls() {
        FrontMatter read = frontMatter("tags: [2024, true, ~, Java]");

        assertThat(read.value("tags")).isEqualTo(Arrays.asList("2024", "true", null, "Java"));
        assertThat(read.texts("tags")).containsExactly("2024", "true", "Java");
    }

    @Test
    void aKeyThatYamlTakesForNothingKeepsItsName() {
        assertThat(frontMatter("Null: yes").text("Null")).isEqualTo("yes");
    }

    @Test
    void ofTwoEqualKeysTheLastCountsAndItIsSaid_c8() {
        FrontMatter read = frontMatter("a: 1", "date: x", "date: y");

        assertThat(read.text("date")).isEqualTo("y");
        assertThat(read.remarks())
                .containsExactly(new FrontMatterRemark(
                        FrontMatterRemark.Kind.DUPLICATE_KEY,
                        4,
                        "\"date\" stands more than once; the last one counts"));
    }

    @Test
    void tabsAreReadAsBlanks_c8() {
        FrontMatter read = frontMatter("tags:", "\t- ink\t\t", "reward: false\t # note");

        assertThat(read.texts("tags")).containsExactly("ink");
        assertThat(read.isNo("reward")).isTrue();
    }

    @Test
    void aColonInATitleIsPartOfTheTitleAndTheLineIsNamed_c8() {
        FrontMatter read = frontMatter("layout: post", "title: Java: 入门", "tags: [a]");

        assertThat(read.text("title")).isEqualTo("Java: 入门");
        assertThat(read.texts("tags")).containsExactly("a");
        assertThat(read.remarks()).extracting(FrontMatterRemark::line).containsExactly(3);
    }

    @Test
    void indicatorsAtTheHeadOfATitleAreText_c8() {
        for (String title :
                List.of("[转载] 墨", "@ink", "%x", "`code`", "*重点* x", "\"他说\"你好\"\"", "!x y", "& c", "{a} b")) {
            assertThat(frontMatter("title: " + title, "date: 2020-01-01").text("title"))
                    .isEqualTo(title);
        }
    }

    @Test
    void aFullWidthColonDividesToo() {
        assertThat(frontMatter("title：墨", "x: 'y").text("title")).isEqualTo("墨");
    }

    @Test
    void whatIsNoYamlAtAllIsReadLineByLine_c8() {
        FrontMatter read = frontMatter("title: Ink", "nonsense ][", "tags:", "- a", "- b", "date: 2020-01-01");

        assertThat(read.text("title")).isEqualTo("Ink");
        assertThat(read.texts("tags")).containsExactly("a", "b");
        assertThat(read.text("date")).isEqualTo("2020-01-01");
        assertThat(read.remarks()).extracting(FrontMatterRemark::line).containsExactly(2, 3);
    }

    @Test
    void aliasesAndMergesAreFollowed() {
        FrontMatter read = frontMatter("base: &b {x: 1}", "copy: *b", "more: {<<: *b, y: 2}");

        assertThat(read.value("copy")).isEqualTo(Map.of("x", "1"));
        assertThat(read.value("more")).isEqualTo(Map.of("x", "1", "y", "2"));
    }

    @Test
    void aTagMakesNoObject_c8() {
        assertThat(frontMatter("title: !!javax.script.ScriptEngineManager [x]", "a: b")
                        .text("a"))
                .isEqualTo("b");
    }

    @Test
    void writtenFrontMatterReadsBackEqual() {
        FrontMatter read = frontMatter(
                "title: '墨: 石'", "published: false", "tags: [a, 'b: c']", "m: {x: 1}", "e:", "t: |", "  a", "  b");

        assertThat(read.remarks()).isEmpty();
        String written = YamlWriter.write(read.values());
        assertThat(FrontMatterDocument.read(written).frontMatter().values()).isEqualTo(read.values());
        assertThat(written).contains("published: false\n");
    }

    @Test
    void nothingAmongTheItemsBelowAKeyIsNothingInTextThatIsNoYamlToo() {
        String broken = "broken: \"\\ud8\"";
        FrontMatter read = FrontMatterDocument.read(
                        String.join("\n", "---", broken, "tags:", "- null", "- 墨", "---", "Text"))
                .frontMatter();

        assertThat(read.value("tags")).isEqualTo(Arrays.asList(null, "墨"));
    }
}

package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcerptTest {
    private static String excerpt(String markdown) {
        return new Markdown().render(markdown).excerpt();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!--more-->", "<!-- more -->", "<!--  MORE\t-->", "<!--more 阅读全文-->", "<!--\nmore\n-->"})
    void itIsWhatStandsBeforeTheMarker(String marker) {
        RenderedMarkdown rendered = new Markdown().render("# 题\n\n前面*的*话。\n\n第二段\n\n" + marker + "\n\n后面的话。");

        assertThat(rendered.excerpt()).isEqualTo("前面的话。第二段");
        assertThat(rendered.html().value()).contains("后面的话").doesNotContain("more", "MORE", "excerpt");
    }

    @Test
    void theMarkerMayStandInAParagraph() {
        assertThat(excerpt("前面 <!-- more --> 后面")).isEqualTo("前面");
        assertThat(excerpt("前面\n<!-- more -->\n后面")).isEqualTo("前面");
    }

    @Test
    void aMarkerInCodeIsText() {
        assertThat(excerpt("写 `<!-- more -->` 就行")).isEqualTo("写 <!-- more --> 就行");
    }

    @Test
    void aMarkerWithNothingBeforeItIsPassedOver() {
        assertThat(excerpt("<!-- more -->\n\n文字")).isEqualTo("文字");
    }

    @Test
    void itIsTheFirstRealParagraph() {
        String markdown = """
            # 题

            ![图](a.png)

            > 引文

            ```
            code
            ```

            - 列表

            这一段才是文章真正开始的地方，它已经足够长了[^1]。

            下一段

            [^1]: 注
            """;

        assertThat(excerpt(markdown)).isEqualTo("这一段才是文章真正开始的地方，它已经足够长了。");
    }

    @Test
    void aShortFirstLineIsFollowedByTheNext() {
        assertThat(excerpt("大家好！\n\n今天说说砚。")).isEqualTo("大家好！今天说说砚。");
        assertThat(excerpt("Hello!\n\nToday: ink.")).isEqualTo("Hello! Today: ink.");
    }

    @Test
    void withoutParagraphsAnyTextServes() {
        assertThat(excerpt("- 一\n- 二")).isEqualTo("一二");
        assertThat(excerpt("> 引文")).isEqualTo("引文");
        assertThat(excerpt("```\ncode\n```")).isEmpty();
    }

    @Test
    void linesOfHanJoinWithoutSpaceAndLinesOfLatinWithOne() {
        assertThat(excerpt("第一行\n第二行 mixed\nwords 行")).isEqualTo("第一行第二行 mixed words 行");
    }

    @Test
    void itEndsWithASentenceWhereOneFits() {
        assertThat(excerpt("长句子。".repeat(100))).isEqualTo("长句子。".repeat(24));
        assertThat(excerpt("A sentence here. ".repeat(30)))
                .isEqualTo("A sentence here. ".repeat(11).strip());
    }

    @Test
    void otherwiseItEndsWithAWordAndAnEllipsis() {
        assertThat(excerpt("字".repeat(500))).isEqualTo("字".repeat(99) + "…");
        assertThat(excerpt("word ".repeat(100))).isEqualTo("word ".repeat(39) + "word…");
        assertThat(excerpt("w".repeat(1000))).isEqualTo("w".repeat(199) + "…");
    }

    @Test
    void aCharacterIsNotCutInHalf() {
        assertThat(excerpt("a" + "👨‍👩‍👧".repeat(200))).endsWith("👧…");
    }
}

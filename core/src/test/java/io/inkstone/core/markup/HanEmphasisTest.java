package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Emphasis beside Han, Kana and Hangul (commonmark-spec issue 650). */
class HanEmphasisTest {
    private static String html(String markdown) {
        return new Markdown().render(markdown).html().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
        **中文：**文字                | <strong>中文：</strong>文字
        文字**（注意）**文字          | 文字<strong>（注意）</strong>文字
        **"引号"**后                  | <strong>"引号"</strong>后
        前**“引号”**后                | 前<strong>“引号”</strong>后
        **（括号）**后                | <strong>（括号）</strong>后
        **注意：`code`**后面          | <strong>注意：<code>code</code></strong>后面
        他说**`code`**后面            | 他说<strong><code>code</code></strong>后面
        **[链](/x)**后                | <strong><a href="/x">链</a></strong>后
        中**.NET**和**C++**的         | 中<strong>.NET</strong>和<strong>C++</strong>的
        *斜体。*后                    | <em>斜体。</em>后
        ***重点：***后                | <em><strong>重点：</strong></em>后
        **Go！**then                  | <strong>Go！</strong>then
        **중요(참고)**는              | <strong>중요(참고)</strong>는
        **墨（すみ）**を              | <strong>墨（すみ）</strong>を
        ~~旧：~~新                    | <del>旧：</del>新
        **𠮷：**𠮷                    | <strong>𠮷：</strong>𠮷
        中**字**.                     | 中<strong>字</strong>.
        .**字**中                     | .<strong>字</strong>中
        **《书名》**，*（注）*。      | <strong>《书名》</strong>，<em>（注）</em>。
        """)
    void emphasisOpensAndClosesBesideFullWidthPunctuation(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a**\"b\"**c", "foo**(bar)**baz", "_中文：_文字", "2 ** 3，** 4", "** 中文 **", "甲 * 乙 * 丙"})
    void whereTheRuleStandsItStands(String markdown) {
        assertThat(html(markdown)).isEqualTo("<p>" + markdown + "</p>");
    }

    @Test
    void codeAndAddressesAreAsTheyWereWritten() {
        assertThat(html("`**中：**文` [**甲：**乙](/路：**径 \"题：**\")"))
                .contains("<code>**中：**文</code>")
                .contains("href=\"/%E8%B7%AF%EF%BC%9A**%E5%BE%84\"")
                .contains("title=\"题：**\"");
    }

    @Test
    void linksFindTheDefinitionsThatTheyName() {
        assertThat(html("[**甲：**乙]\n\n[**甲：**乙]: /there")).contains("<a href=\"/there\"><strong>甲：</strong>乙</a>");
    }

    @Test
    void footnotesFindTheirNotes() {
        assertThat(html("墨[^注：*]。\n\n[^注：*]: 一种颜料")).contains("一种颜料").contains("footnote-ref");
    }

    @Test
    void formulasAreAsTheyWereWritten() {
        assertThat(html("**设：**$a_1**\\text{甲：}**b$"))
                .contains("<strong>设：</strong>")
                .contains("甲：");
    }

    @Test
    void charactersThatStandInAreNeverMistakenForTheTextsOwn() {
        String own = "\uE000\uE001\u2801";
        assertThat(html(own + "**中：**" + own)).isEqualTo("<p>" + own + "<strong>中：</strong>" + own + "</p>");
    }

    @Test
    void aTextThatUsesEveryOneOfThemIsReadByTheStrictRule() {
        StringBuilder all = new StringBuilder();
        for (char character = 0xE000; character <= 0xF8FF; character++) {
            all.append(character);
        }
        assertThat(html("**中：**文" + all)).isEqualTo("<p>**中：**文" + all + "</p>");
    }
}

package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Markdown becomes, construct by construct. */
class MarkdownTest {
    private static final Markdown MARKDOWN = new Markdown();

    private static String html(String markdown) {
        return MARKDOWN.render(markdown).html().value();
    }

    @Test
    void nothingRendersToNothing() {
        RenderedMarkdown nothing = MARKDOWN.render("");

        assertThat(nothing.html()).isEqualTo(Html.EMPTY);
        assertThat(nothing.contents()).isEqualTo(TableOfContents.EMPTY);
        assertThat(nothing.excerpt()).isEmpty();
        assertThat(nothing.words()).isEqualTo(WordCount.NONE);
    }

    @Test
    void punctuationIsNotCluttered() {
        assertThat(html("a@b = `c` + {{ d }} 'e' \"f\" & <"))
                .isEqualTo("<p>a@b = <code>c</code> + {{ d }} 'e' \"f\" &amp; &lt;</p>");
    }

    @Test
    void aTableScrollsInItsBoxAndKeepsItsAlignment() {
        assertThat(html("|甲|乙|\n|:-:|--:|\n|1|2|"))
                .startsWith("<div class=\"table-scroll\" tabindex=\"0\"><table>")
                .contains("<th align=\"center\">甲</th>", "<td align=\"right\">2</td>");
    }

    @Test
    void aTableInHtmlKeepsItsSpans() {
        assertThat(html("<table><tr><td colspan=\"2\" rowspan=3 onclick=x>甲<table><tr><td>乙</table></table>"))
                .contains("<td colspan=\"2\" rowspan=\"3\">甲", "<td>乙</td>")
                .containsOnlyOnce("table-scroll");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ~~gone~~                          | <del>gone</del>
        https://example.org/a             | <a href="https://example.org/a" rel="external noopener">https://example.org/a</a>
        [in](/posts/x/)                   | <a href="/posts/x/">in</a>
        [to](//e.org 'T')                 | <a href="//e.org" title="T" rel="external noopener">to</a>
        <a href="http://e.org" rel="nofollow opener x" target=_top>t</a> | <a href="http://e.org" rel="external noopener nofollow">t</a>
        H<sub>2</sub>O<sup>1</sup>        | H<sub>2</sub>O<sup>1</sup>
        <kbd>⌘</kbd> <u>u</u> <mark>m</mark> <ins>i</ins> <abbr title="x">a</abbr> | <kbd>⌘</kbd> <u>u</u> <mark>m</mark> <ins>i</ins> <abbr title="x">a</abbr>
        <ruby>砚<rp>(</rp><rt>yàn</rt><rp>)</rp></ruby> | <ruby>砚<rp>(</rp><rt>yàn</rt><rp>)</rp></ruby>
        <font color=red>红</font><big>大</big> | 红大
        <my-tag a=1>inner</my-tag>        | inner
        [x](javascript:alert)             | x
        """)
    void inlinesRender(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo("<p>" + html + "</p>");
    }

    @Test
    void tasksAreCheckBoxesThatSayTheirState() {
        assertThat(html("- [x] 写完\n- [ ] 校对"))
                .contains("<li class=\"task-list-item\"><input type=\"checkbox\" disabled checked aria-label=\"已完成\">"
                        + " 写完</li>")
                .contains("<input type=\"checkbox\" disabled aria-label=\"未完成\"> 校对");
        assertThat(html("- [ ] proof")).contains("aria-label=\"To do\"");
    }

    @Test
    void footnotesLeadThereAndBack() {
        assertThat(html("正文[^注]。\n\n[^注]: 说明"))
                .contains("<sup class=\"footnote-ref\"><a href=\"#fn-注\" id=\"fnref-注\">1</a></sup>")
                .contains("<section class=\"footnotes\">", "<li id=\"fn-注\">")
                .contains("<a href=\"#fnref-注\" class=\"footnote-backref\" aria-label=\"返回正文\">↩</a>");
    }

    @Test
    void aFootnoteThatNothingRefersToStaysWhereItIs() {
        assertThat(html("a\n\n[^x]: kept *words*\n\n    and more\n\n[^y]: - list"))
                .contains("<p>[^x]: kept <em>words</em></p>", "<p>and more</p>", "<p>[^y]: </p>", "<li>list</li>")
                .doesNotContain("footnotes");
    }

    @Test
    void footnotesThatOnlyReferToEachOtherStayInTheText() {
        assertThat(html("[^a]: one[^b]\n\n[^b]: two[^a]")).contains("one", "two");
    }

    @Test
    void aFenceNamesItsLanguage() {
        assertThat(html("```js{1,3} x\na<b\n```"))
                .isEqualTo("<pre tabindex=\"0\" data-language=\"JavaScript\"><code class=\"language-js\">a&lt;b\n"
                        + "</code></pre>");
        assertThat(html("``` c++\n```")).contains("class=\"language-c++\"");
        assertThat(html("    indented")).isEqualTo("<pre tabindex=\"0\"><code>indented\n</code></pre>");
    }

    @Test
    void detailsHoldMarkdown() {
        assertThat(html("<details open>\n<summary>更多</summary>\n\n**内容**\n\n</details>"))
                .contains("<details open", "<summary>更多</summary>", "<p><strong>内容</strong></p>", "</details>");
    }

    @Test
    void elementsOfThePageBecomePlainDivisions() {
        assertThat(html("<center>一</center>\n\n<nav><form><button>二</button></form></nav>"))
                .contains("<div>一</div>", "二")
                .doesNotContain("nav", "form", "button");
    }

    @Test
    void definitionsKeepTheirList() {
        assertThat(html("<dl><dt>砚<dd>磨墨的石</dl>")).isEqualTo("<dl><dt>砚</dt><dd>磨墨的石</dd></dl>");
    }

    @Test
    void filmAndSoundHaveControlsAndDoNotStartByThemselves() {
        assertThat(html("<video src=\"a.mp4\" autoplay width=300><source src=b.webm type=video/webm></video>"))
                .contains("<video src=\"a.mp4\" width=\"300\" controls preload=\"metadata\">", "<source src=\"b.webm\"")
                .doesNotContain("autoplay");
    }
}

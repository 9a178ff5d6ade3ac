package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.TableOfContents.Entry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    private static RenderedMarkdown render(String markdown) {
        return new Markdown().render(markdown);
    }

    private static String html(String markdown) {
        return render(markdown).html().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        安装与配置         | h-安装与配置
        1. 安装 & 配置！   | h-1-安装-配置
        Hello, World       | h-hello-world
        `code` and *em*    | h-code-and-em
        C++                | h-c
        ！！！             | h-section
        Café               | h-café
        """)
    void anIdIsMadeOfTheHeadingsWords(String heading, String id) {
        assertThat(html("## " + heading)).startsWith("<h2 id=\"" + id + "\">");
    }

    @Test
    void idsAreUnique() {
        assertThat(html("## a\n## a\n## a-2\n## a")).contains("h-a\"", "h-a-2\"", "h-a-2-2\"", "h-a-3\"");
    }

    @Test
    void anIdIsNeverTooLong() {
        assertThat(render("## " + "长".repeat(500))
                        .contents()
                        .entries()
                        .getFirst()
                        .id())
                .hasSize(82);
    }

    @Test
    void theContentsNestAsTheHeadingsDo() {
        assertThat(render("### 零\n## 一\n### 一甲\n##### 深\n## 二").contents().entries())
                .containsExactly(
                        new Entry(2, "h-零", "零", List.of()),
                        new Entry(
                                2,
                                "h-一",
                                "一",
                                List.of(new Entry(3, "h-一甲", "一甲", List.of(new Entry(4, "h-深", "深", List.of()))))),
                        new Entry(2, "h-二", "二", List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        1 2 6   | 2 3 4
        2 3     | 2 3
        3 3 4   | 2 2 3
        3 2 3   | 2 2 3
        1 1 2   | 2 2 3
        2 4 3 2 | 2 3 3 2
        1 2 3 4 5 6 | 2 3 4 5 6 6
        """)
    void anArticlesHeadingsBeginAtTheSecondLevelAndLeaveNoneOut(String written, String shown) {
        String markdown = Arrays.stream(written.split(" "))
                .map(level -> "#".repeat(Integer.parseInt(level)) + " 题")
                .collect(Collectors.joining("\n"));

        assertThat(Jsoup.parse(html(markdown)).select("h1, h2, h3, h4, h5, h6"))
                .extracting(heading -> heading.normalName().substring(1))
                .containsExactly(shown.split(" "));
    }

    @Test
    void aHeadingWrittenInHtmlCountsToo() {
        assertThat(render("<h2 id=\"start\" class=x>开始</h2>").contents().entries())
                .containsExactly(new Entry(2, "h-start", "开始", List.of()));
    }

    @Test
    void footnoteMarksAreNoPartOfAHeading() {
        assertThat(render("## 题[^1]\n\n[^1]: 注").contents().entries().getFirst().text())
                .isEqualTo("题");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        安装-步骤                            | h-安装-步骤
        %E5%AE%89%E8%A3%85-%E6%AD%A5%E9%AA%A4 | h-安装-步骤
        安装步骤                             | h-安装-步骤
        h-安装-步骤                          | h-安装-步骤
        mine                                 | id-mine
        old                                  | id-old
        elsewhere                            | elsewhere
        100%                                 | 100%
        """)
    void linksWithinTheArticleFindTheirPlace(String written, String led) {
        assertThat(html("## 安装 步骤\n<p id=mine>x <a name=old></a></p>\n\n[t](<#" + written + ">)"))
                .contains("<a href=\"#" + led.replace("100%", "100%25") + "\">t</a>");
    }

    @Test
    void anAuthorsIdCannotPassForOneOfThePage() {
        assertThat(html("<div id=\"search\">a</div><div id=\"search\">b</div><a name=\"location\">c</a>"))
                .contains("id=\"id-search\"", "id=\"id-search-2\"", "id=\"id-location\"")
                .doesNotContain(" name=", "id=\"search\"");
    }

    @Test
    void theContentsOfManyHeadingsAreMadeInNoTime() {
        assertThat(render("## 同\n".repeat(5000)).contents().entries()).hasSize(5000);
    }
}

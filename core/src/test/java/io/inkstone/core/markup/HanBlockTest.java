package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Chinese archives write where CommonMark reads something else; docs/markdown.md says what was decided. */
class HanBlockTest {
    private static String html(String markdown) {
        return new Markdown().render(markdown.replace('/', '\n')).html().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        磨墨是一门功夫。/---            | <p>磨墨是一门功夫。</p>\\n<hr>
        她说：“写吧！”/-----            | <p>她说：“写吧！”</p>\\n<hr>
        先磨墨/再写字/---               | <p>先磨墨再写字</p>\\n<hr>
        """)
    void belowASentenceDashesAreARule(String markdown, String html) {
        assertThat(html(markdown)).isEqualTo(html.replace("\\n", "\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"引言/---", "参考 2/---", "磨墨。/--", "磨墨。/===", "A sentence./---", "Two/lines./---"})
    void belowATitleTheyMakeAHeading(String markdown) {
        assertThat(html(markdown)).contains("<h2").doesNotContain("<hr>");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        #标题              | h2 | 标题
        ##标题             | h2 | 标题
        ###1.安装          | h3 | 1.安装
        ####（一）准备     | h4 | （一）准备
        ##Title##          | h2 | Title
        ##学习C#           | h2 | 学习C#
        #みだし            | h2 | みだし
        文字/##标题        | h2 | 标题
        """)
    void marksWithoutASpaceMakeAHeading(String markdown, String element, String title) {
        assertThat(html(markdown)).contains("<" + element + " ").contains(">" + title + "</" + element + ">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#hashtag", "#include &lt;a.h&gt;", "#1 提问", "#话题#", "#墨 #砚", "#!sh", "#######七", "文字/#标签"})
    void whatIsNoHeadingStaysText(String markdown) {
        assertThat(html(markdown.replace("&lt;", "<").replace("&gt;", ">")))
                .doesNotContain("<h1")
                .doesNotContain("<h2 ")
                .doesNotContain("<h3 ");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
        效果如下/| 墨 | 砚 |/|---|---|/| 甲 | 乙 |   ! <p>效果如下</p>
        一/二/墨 | 砚/---|---/甲 | 乙                ! <p>一二</p>
        """)
    void aTableMayFollowAParagraphDirectly(String markdown, String before) {
        assertThat(html(markdown))
                .contains(before)
                .contains("<table")
                .contains("<th>墨</th>")
                .contains("<td>乙</td>");
    }
}

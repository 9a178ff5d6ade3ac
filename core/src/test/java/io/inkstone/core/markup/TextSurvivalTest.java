package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an author writes as text is in the article, whatever stands around it. */
class TextSurvivalTest {
    private static final Markdown MARKDOWN = new Markdown();

    /** Ways to write a word: each has one place for it. */
    private static final List<String> CONSTRUCTS = List.of(
            "%s",
            "# %s",
            "%s\n===",
            "> %s",
            "> [!NOTE] %s\n> x",
            "> [!TIP]\n> %s",
            "- %s\n  - x",
            "1. x\n\n   %s",
            "- [x] %s",
            "| a |\n|---|\n| %s |",
            "```\n%s\n```",
            "    %s",
            "**%s** _x_",
            "~~%s~~",
            "`%s`",
            "[%s](/x)",
            "x[^%1$s]\n\n[^%1$s]: %1$s",
            "[^unused%1$s]: %1$s",
            "<div>%s</div>",
            "<center>%s</center>",
            "<table><tr><td>%s</table>",
            "<ul>%s</ul>",
            "<select><option>%s</option></select>",
            "<details><summary>%s</summary>x</details>",
            "<details>\n\n%s",
            "<td>%s</td>",
            "<tr><th>%s",
            "<li>%s",
            "<dd>%s",
            "<caption>%s</caption>",
            "<summary>%s</summary>",
            "<rt>%s</rt>",
            "x <div>%s</div> y",
            "x <table><tr><td>%s</table> y",
            "[x <a href=/y>%s</a>](/z)",
            "<p><ul><li>%s</ul></p>",
            "<b><p>%s</b></p>",
            "<h2><div>%s</div></h2>",
            "x <iframe src=//v.qq.com/x></iframe> %s",
            "<a href=/x><p>%s</p></a>",
            "<a href=/x>%s",
            "<table>%s<tr><td>x</table>",
            "<noscript>%s</noscript>",
            "<textarea>%s</textarea>",
            "<object data=x>%s</object>",
            "<xmp>%s</xmp>",
            "<dialog>%s</dialog>",
            "<video src=x></video>%s",
            "<svg><text>%s</text></svg>",
            "<button>%s</button>",
            "<unknown attr=1>%s</unknown>",
            "x <script> %s",
            "<title> %s",
            "x <textarea> %s",
            "List<%s> x",
            "<b>%s",
            "</div>%s",
            "<iframe src=//v.qq.com/x> %s",
            "<video src=x> %s",
            "<!-- more -->%s",
            "<p>%s<!-- more --></p>",
            "![x](y) %s",
            "\u0000%s",
            "---\n%s",
            "{{ %s }}",
            "<a href=javascript:x>%s</a>",
            "<font color=red>%s</font>");

    static List<String> constructs() {
        return CONSTRUCTS;
    }

    static List<Example> examples() {
        return ExampleReader.readExamples(TestResources.getSpec());
    }

    @ParameterizedTest
    @MethodSource("constructs")
    void everyConstructKeepsItsText(String construct) {
        String html = MARKDOWN.render(construct.formatted("Inkwell")).html().value();

        assertThat(Jsoup.parse(html).text()).contains("Inkwell");
        assertThat(reprinted(html)).isEqualTo(html);
        assertThat(textOf("前\n\n" + construct.formatted("砚台") + "\n\n后 **终**")).contains("前", "砚台");
    }

    /** Tags that are spoken of. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "放在 <meta> 之前",
                "before </body> ends",
                "List<String> and Map<K>",
                "a <div> in a line",
                "use <img> and <a>",
                "an <input>, a <video>",
                "</script> closes",
                "x <iframe>",
                "<map> 和 <prop>",
            })
    void aTagThatIsSpokenOfIsShown(String sentence) {
        assertThat(textOf(sentence)).isEqualTo(sentence);
        assertThat(textOf(sentence + "\n\n<section><prop>real</prop></section>"))
                .startsWith(sentence);
    }

    /** {@code i<n} of a program goes on to the next {@code >}, which may be that of its own end. */
    @Test
    void aProgramIsNoTextHoweverItCompares() {
        assertThat(textOf("前\n\n<script>\nif (i<n) go(i)\n</script>\n\n後")).isEqualTo("前 後");
        assertThat(textOf("前\n\n<div><style>\na::after{content:'<b'}\n</style></div>\n\n後"))
                .isEqualTo("前 後");
    }

    @Test
    void cellsBeyondTheHeadOfATableStay() {
        assertThat(textOf("|a|b|\n|-|-|\n|1|2|three|`x \\| y`|\n|4|\n\n> |a|\n> |-|\n> |1|zwei|"))
                .contains("1 2 three", "x | y", "4", "zwei");
    }

    /** Any constructs after one another: nothing hides what follows it. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noConstructHidesAnother(long seed) {
        Random random = new Random(seed);
        Map<String, String> constructs = new LinkedHashMap<>();
        for (int index = 0; index < 40; index++) {
            String word = "w" + index + "字";
            constructs.put(
                    word, CONSTRUCTS.get(random.nextInt(CONSTRUCTS.size())).formatted(word));
        }

        String html =
                MARKDOWN.render(String.join("\n\n", constructs.values())).html().value();
        String text = Jsoup.parse(html).text();

        assertThat(constructs)
                .allSatisfy((word, construct) ->
                        assertThat(text.contains(word)).as(construct).isTrue());
        assertThat(reprinted(html)).isEqualTo(html);
    }

    /** Of the specification's examples, the words that its own rendering shows are shown by ours. */
    @ParameterizedTest
    @MethodSource("examples")
    void theSpecificationsWordsAreShown(Example example) {
        String shown = Jsoup.parse(
                        example.getHtml().replaceAll("(?is)<(script|style)[^>]*>.*?(</\\1>|$)|<!--.*?(-->|$)", ""))
                .text();

        assertThat(words(textOf(example.getSource().replace('→', '\t')))).containsAll(words(shown));
    }

    /** Search reads a text off the tree before it is printed, and off the print when it is indexed again. */
    @ParameterizedTest
    @MethodSource({"constructs", "sources"})
    void searchReadsTheSameBeforeAndAfterPrinting(String text) {
        RenderedMarkdown rendered = MARKDOWN.render(text.replace("%s", "砚台 `ink`\n\n```java\nint i; // 一\n```"));

        assertThat(rendered.text()).isEqualTo(PlainText.of(rendered.html()));
    }

    static List<String> sources() {
        return examples().stream().map(Example::getSource).toList();
    }

    /** What a browser makes of it. */
    private static String reprinted(String html) {
        Document page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        return page.body().html();
    }

    private static String textOf(String markdown) {
        return Jsoup.parse(MARKDOWN.render(markdown).html().value()).text();
    }

    private static List<String> words(String text) {
        return Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }
}

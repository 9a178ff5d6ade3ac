package io.inkstone.importer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.inkstone.core.markup.Markdown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The law: what readers read of the Markdown is what they read of the HTML. */
class SameTextTest {
    private static final List<String> WORDS = List.of(
            "ink",
            "*star*",
            "_under_",
            "snake_case",
            "`tick`",
            "[a](b)",
            "![p](q)",
            "#tag",
            "# head",
            "1. one",
            "2) two",
            "- item",
            "+ plus",
            "> quote",
            "---",
            "===",
            "***",
            "~~~",
            "~x~",
            "|a|b|",
            "a\\b",
            "\\*",
            "&lt;b&gt;",
            "&amp;lt;",
            "&amp;copy;",
            "中文",
            "，标点。",
            "“引”",
            "(par)",
            "x!",
            "{a=1}",
            "5*3",
            "C#",
            "```",
            "&lt;!-- c --&gt;",
            "@me",
            ": d",
            "[^1]",
            "f(x)");
    private static final List<String> WRAPS = List.of(
            "<b>%s</b>",
            "<i>%s</i>",
            "<b>%s</b>%s",
            "%s<i>%s</i>",
            "<del>%s</del>",
            "<code>%s</code>",
            "<a href='/x'>%s</a>",
            "<sub>%s</sub>",
            "<b><i>%s</i> %s</b>",
            "<b> %s </b>",
            "<span>%s</span>%s",
            "<u>%s</u>%s",
            "%s<br>%s",
            "<b>%s<br>%s</b>",
            "%s %s",
            "%s%s");
    private static final List<String> BLOCKS = List.of(
            "<p>%s</p>",
            "<h2>%s</h2>",
            "<ul><li>%s</li><li>%s</li></ul>",
            "<ol><li>%s<ul><li>%s</li></ul></li></ol>",
            "<blockquote><p>%s</p></blockquote>",
            "<pre>%s</pre>",
            "<table><tr><th>%s</th><th>%s</th></tr><tr><td>%s</td><td>x</td></tr></table>",
            "<div>%s<p>%s</p></div>",
            "<details><summary>s</summary><p>%s</p></details>",
            "<dl><dt>%s</dt><dd>%s</dd></dl>",
            "<ul><li><p>%s</p><p>%s</p></li></ul>",
            "<blockquote><ul><li>%s</li></ul>%s</blockquote>");

    private final Markdown markdown = new Markdown();
    private final Random random = new Random(20_240_131);

    static Stream<Integer> seeds() {
        return Stream.iterate(0, i -> i + 1).limit(60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theTextOfTheMarkdownIsTheTextOfTheHtml(int seed) {
        random.setSeed(seed);
        for (int i = 0; i < 60; i++) {
            String html = fill(BLOCKS, 2) + fill(BLOCKS, 2);
            String converted = HtmlToMarkdown.convert(html);
            assertThat(text(markdown.render(converted).html().value()))
                    .as("%s%n%s", html, converted)
                    .isEqualTo(text(html));
        }
    }

    private String fill(List<String> templates, int depth) {
        String template = templates.get(random.nextInt(templates.size()));
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            parts.add(depth == 0 ? WORDS.get(random.nextInt(WORDS.size())) : fill(WRAPS, depth - 1));
        }
        return depth == 0 ? parts.getFirst() : template.formatted(parts.toArray());
    }

    private static String text(String html) {
        return Jsoup.parse(html.replace("<br>", " ")).text().replaceAll("[\\s\\u00A0]+", "");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ul><li>%s</li></ul>",
                "<blockquote>%s</blockquote>",
                "<b>%s</b>",
                "<div>%s</div>",
                "<table><tr><td>%s</td><td>y</td></tr></table>"
            })
    void whatIsNestedBeyondMeasureKeepsItsText(String wrap) {
        String html = "x";
        for (int i = 0; i < 2_000; i++) {
            html = wrap.replace("%s", html);
        }

        assertThat(HtmlToMarkdown.convert(html)).contains("x");
    }

    @Test
    void aLongTextTakesNoLongerThanItsLength() {
        String piece = "<p>Some <b>bold</b> *words* and <a href='/x'>links</a></p><ul><li>a<li>b</ul><pre>code</pre>";

        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> HtmlToMarkdown.convert(piece.repeat(5_000)));
        assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> HtmlToMarkdown.convert("<p>" + "*_[`<b>x</b> ".repeat(30_000)));
    }
}

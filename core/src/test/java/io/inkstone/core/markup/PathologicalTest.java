package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Input that is meant to take for ever, or to overflow the stack; each holds the word that must still be there. */
class PathologicalTest {
    /** Ten times what the slowest takes on a slow machine; a quadratic one would take minutes. */
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final String WORD = "ink文";
    private static final Markdown MARKDOWN = new Markdown();

    static Stream<Arguments> inputs() {
        return Stream.of(
                Arguments.of("quotations", "> ".repeat(10_000) + WORD),
                Arguments.of("quotations without spaces", ">".repeat(50_000) + WORD),
                Arguments.of("lists", "- ".repeat(10_000) + WORD),
                Arguments.of("numbered lists", "1. ".repeat(10_000) + WORD),
                Arguments.of("alerts", "> [!NOTE]\n>".repeat(5_000) + WORD),
                Arguments.of("open brackets", "[".repeat(50_000) + WORD),
                Arguments.of("nested brackets", "[".repeat(20_000) + WORD + "]".repeat(20_000)),
                Arguments.of("nested images", "![".repeat(20_000) + WORD + "](x)".repeat(20_000)),
                Arguments.of("unclosed links", "[a](".repeat(20_000) + WORD),
                Arguments.of("unclosed link destinations", "[a](<b".repeat(30_000) + WORD),
                Arguments.of("unclosed footnotes", "[^".repeat(50_000) + WORD),
                Arguments.of("undefined footnotes", "[^a] ".repeat(50_000) + WORD),
                Arguments.of("defined footnotes", "[^a] ".repeat(5_000) + WORD + "\n\n[^a]: x"),
                Arguments.of("emphasis", "*a ".repeat(50_000) + WORD),
                Arguments.of("nested emphasis", "*a **b ".repeat(10_000) + WORD + " c** d*".repeat(10_000)),
                Arguments.of("underscores", "_".repeat(100_000) + WORD),
                Arguments.of("mixed runs", "a**b_".repeat(50_000) + WORD),
                Arguments.of("tildes", "~~a ".repeat(50_000) + WORD),
                Arguments.of("backticks", "`".repeat(100_000) + WORD),
                Arguments.of("growing backticks", backticks() + WORD),
                Arguments.of("dollars", "$".repeat(100_000) + WORD),
                Arguments.of("open formulas", "${".repeat(30_000) + WORD),
                Arguments.of("braces", "![a](b){".repeat(5_000) + WORD),
                Arguments.of("images", "![a](b) ".repeat(10_000) + WORD),
                Arguments.of("open tags", "<div>".repeat(50_000) + WORD),
                Arguments.of("open spans", "x" + "<b>".repeat(50_000) + WORD),
                Arguments.of("unknown tags", "x <t".repeat(50_000) + WORD),
                Arguments.of("unclosed attributes", "x <a href=\"".repeat(20_000) + WORD),
                Arguments.of("unclosed comments", "x <!-- ".repeat(30_000) + WORD),
                Arguments.of("unclosed instructions", "x <? ".repeat(30_000) + WORD),
                Arguments.of("unclosed character data", "x <![CDATA[ ".repeat(30_000) + WORD),
                Arguments.of("lone scripts", "x <script> ".repeat(10_000) + WORD),
                Arguments.of("lone generics", "List<T> ".repeat(10_000) + WORD),
                Arguments.of("nested tables", "<table><tr><td>".repeat(5_000) + WORD),
                Arguments.of("rows longer than the head", "|a|\n|-|\n" + "|x|y|z".repeat(5_000) + "|" + WORD),
                Arguments.of("a wide table", "|a".repeat(5_000) + "|\n" + "|-".repeat(5_000) + "|\n|" + WORD + "|"),
                Arguments.of("a long table", "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(5_000) + "|" + WORD + "|"),
                Arguments.of("nearly a table", "a | b\n".repeat(10_000) + WORD),
                Arguments.of("one long line", "墨".repeat(400_000) + WORD),
                Arguments.of("one long Latin line", "a".repeat(400_000) + WORD),
                Arguments.of("many entities", "&amp;&#x41;&nope".repeat(30_000) + WORD),
                Arguments.of("many addresses", "http://e.org/a?b=c ".repeat(5_000) + WORD),
                Arguments.of("nearly addresses", "www.".repeat(50_000) + WORD),
                Arguments.of("nearly mail", "a@".repeat(50_000) + " " + WORD),
                Arguments.of("definitions", "[a]: /x\n".repeat(30_000) + "\n" + WORD),
                Arguments.of("footnote definitions", "[^a]: x\n".repeat(20_000) + "\n" + WORD),
                Arguments.of("setext lines", ("a\n".repeat(50) + "===\n").repeat(500) + WORD),
                Arguments.of("headings of one name", "# a\n".repeat(5_000) + WORD),
                Arguments.of("empty paragraphs", "<p></p>".repeat(10_000) + WORD),
                Arguments.of("markers", "<!-- more -->\n\n".repeat(10_000) + WORD),
                Arguments.of("zero characters", "\0".repeat(100_000) + WORD),
                Arguments.of("halves of characters", "\uD842".repeat(50_000) + WORD),
                Arguments.of("marks upon marks", "e" + "\u0301".repeat(100_000) + WORD),
                Arguments.of("classes", "<p class=\"" + "a ".repeat(100_000) + "\">" + WORD),
                Arguments.of("a huge picture", "![x](data:image/png;base64," + "A".repeat(2_000_000) + ")\n\n" + WORD));
    }

    private static String backticks() {
        StringBuilder text = new StringBuilder();
        for (int length = 1; length < 900; length++) {
            text.append('e').append("`".repeat(length));
        }
        return text.toString();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void itRendersInTimeAndLosesNothing(String name, String markdown) {
        RenderedMarkdown rendered = assertTimeoutPreemptively(LIMIT, () -> MARKDOWN.render(markdown));

        assertThat(rendered.html().value().contains(WORD)).as(name).isTrue();
        assertThat(rendered.excerpt()).hasSizeLessThan(2_100);
    }

    @Test
    void nestingBeyondTheLimitIsText() {
        String html = MARKDOWN.render("> ".repeat(Dialect.MAX_NESTING + 50) + WORD)
                .html()
                .value();

        assertThat(html.split("<blockquote>", -1).length - 1).isLessThanOrEqualTo(Dialect.MAX_NESTING);
        assertThat(html).contains("&gt; ", WORD);
    }
}

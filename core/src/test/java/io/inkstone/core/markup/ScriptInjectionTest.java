package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that runs, frames or leads astray gets through, judged by a browser's way of reading what comes out. */
class ScriptInjectionTest {
    private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");
    private static final List<String> WRAPPINGS = List.of(
            "%s", "text %s text", "- %s", "> %s", "|a|\n|-|\n|%s|", "## %s", "[%s](/x)", "<div>%s</div>", "**%s**");

    private static final Markdown MARKDOWN = new Markdown();

    /** One payload a line; {@code \n} and {@code \t} stand for themselves. */
    static List<String> payloads() throws IOException {
        try (InputStream in = ScriptInjectionTest.class.getResourceAsStream("script-injections.txt")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> line.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void nothingThatRunsSurvives(String payload) {
        for (String wrapping : WRAPPINGS) {
            String html =
                    MARKDOWN.render(wrapping.replace("%s", payload)).html().value();
            Document page = Jsoup.parse("<!doctype html><body>" + html + "</body>");
            assertThat(page.body().select("*")).as(html).allSatisfy(ScriptInjectionTest::isHarmless);
        }
    }

    /** What is not read as it was written may turn, in a browser, into what was never sanitised. */
    @ParameterizedTest
    @MethodSource("payloads")
    void whatIsPrintedIsReadAsItIsMeant(String payload) {
        for (String wrapping : WRAPPINGS) {
            String html =
                    MARKDOWN.render(wrapping.replace("%s", payload)).html().value();
            Document page = Jsoup.parseBodyFragment(html);
            page.outputSettings().prettyPrint(false);
            assertThat(page.body().html()).isEqualTo(html);
        }
    }

    @ParameterizedTest
    @MethodSource("payloads")
    void whatIsPlainTextIsPlainTextEvenWhereItIsPrinted(String payload) {
        RenderedMarkdown rendered = MARKDOWN.render("## " + payload.replace("\n", " ") + "\n\n" + payload);

        assertThat(rendered.links()).noneMatch(ScriptInjectionTest::isScript);
        assertThat(rendered.images()).noneMatch(ScriptInjectionTest::isScript);
    }

    private static void isHarmless(Element element) {
        assertThat(element.normalName())
                .isNotIn(
                        "script", "style", "object", "embed", "applet", "svg", "math", "form", "link", "meta", "base",
                        "frame")
                .isNotIn("textarea", "title", "noscript", "template", "xmp", "button", "marquee");
        for (Attribute attribute : element.attributes()) {
            assertThat(attribute.getKey())
                    .doesNotStartWith("on")
                    .isNotIn("style", "srcdoc", "formaction", "action", "srcset");
            assertThat(attribute.getKey()).matches("[a-z-]+");
            if (ADDRESSES.contains(attribute.getKey())) {
                assertThat(isScript(attribute.getValue())).as(attribute.html()).isFalse();
            }
        }
        if (element.nameIs("iframe")) {
            assertThat(element.attr("src")).startsWith("https://");
        }
    }

    /** As browsers read an address: control characters and spaces are skipped. */
    private static boolean isScript(String address) {
        String bare = address.replaceAll("[\\x00-\\x20]+", "").toLowerCase(java.util.Locale.ROOT);
        return bare.startsWith("javascript:")
                || bare.startsWith("vbscript:")
                || (bare.startsWith("data:") && !bare.startsWith("data:image/"))
                || bare.startsWith("data:image/svg")
                || bare.startsWith("blob:")
                || bare.startsWith("file:");
    }
}

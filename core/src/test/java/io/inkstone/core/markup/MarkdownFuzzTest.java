package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text renders, and nothing that runs comes out of it. */
class MarkdownFuzzTest {
    private static final Markdown MARKDOWN = new Markdown();
    private static final String FORBIDDEN =
            "script, style, object, embed, form, base, meta, link, svg, template, noscript";

    @MethodSource("io.inkstone.core.markup.Hostile#texts")
    @FuzzTest
    void article(byte[] bytes) {
        String text = Hostile.text(bytes);
        RenderedMarkdown rendered = MARKDOWN.render(text);
        Element html = Jsoup.parseBodyFragment(rendered.html().value()).body();

        assertThat(html.select(FORBIDDEN)).isEmpty();
        html.getAllElements().forEach(element -> element.attributes().forEach(MarkdownFuzzTest::checkHarmless));
        assertThat(rendered.html().value().length()).isLessThan(10_000 + 500 * text.length());
        assertThat(rendered.excerpt()).hasSizeLessThan(2_100);
    }

    private static void checkHarmless(Attribute attribute) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("style");
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
            assertThat(attribute.getValue().strip().toLowerCase(Locale.ROOT))
                    .doesNotStartWith("javascript:")
                    .doesNotStartWith("vbscript:");
        }
    }
}

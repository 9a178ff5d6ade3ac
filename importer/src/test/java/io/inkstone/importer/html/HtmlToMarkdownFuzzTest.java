package io.inkstone.importer.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.core.markup.Hostile;
import org.junit.jupiter.params.provider.MethodSource;

/** Any HTML becomes Markdown, and none that grows without bound. */
class HtmlToMarkdownFuzzTest {
    @MethodSource("io.inkstone.core.markup.Hostile#texts")
    @FuzzTest
    void fragment(byte[] bytes) {
        String html = Hostile.text(bytes);

        assertThat(HtmlToMarkdown.convert(html).length()).isLessThan(10_000 + 64 * html.length());
    }
}

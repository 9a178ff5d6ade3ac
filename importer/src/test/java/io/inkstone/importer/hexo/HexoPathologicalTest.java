package io.inkstone.importer.hexo;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Texts that nobody writes cost no more than others of their length. */
@Timeout(60)
class HexoPathologicalTest {
    private static String convert(String text) {
        return new HexoTagConverter(new NoSite(), new Notices("a.md"))
                .convert(NumberedText.of(text, 1))
                .text();
    }

    @Test
    void openingsWithoutEndAreText() {
        String text = "{% raw %}{% codeblock {{ ".repeat(20_000);

        assertThat(convert(text)).isEqualTo(text);
    }

    @Test
    void tagsWithinTagsWithinTagsEndSomewhere() {
        String text = "{% note %}\n".repeat(2_000) + "words\n" + "{% endnote %}\n".repeat(2_000);

        assertThat(convert(text)).contains("words").startsWith("> [!NOTE]");
    }

    @Test
    void manyTagsThatAreNotClosedStay() {
        String text = "{% note %} {% code %}\n".repeat(20_000);

        assertThat(convert(text)).isEqualTo(text);
    }

    @Test
    void longLinesAreRead() {
        String text = ("{% btn " + "a".repeat(3_000) + " %}\n").repeat(100) + "$".repeat(50_000) + "|".repeat(50_000);

        assertThat(HexoLineBreaks.harden(NumberedText.of(convert(text), 1)).text())
                .contains("{% btn aaa");
    }

    /** Knows nothing. */
    private static final class NoSite implements HexoTagSite {
        @Override
        public String asset(String name) {
            return name;
        }

        @Override
        public @Nullable Post post(String nameOrTitle) {
            return null;
        }

        @Override
        public @Nullable String code(String path) {
            return null;
        }

        @Override
        public String address(String path) {
            return "/" + path;
        }
    }
}

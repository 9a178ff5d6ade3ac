package io.inkstone.importer.push;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceTextTest {
    @ParameterizedTest
    @CsvSource({
        "'a\\r\\nb\\r\\nc', b, B, 'a\\r\\nB\\r\\nc'",
        "'\\ufeffa\\r\\nb\\nc\\r\\n', b, 'B\\nB', '\\ufeffa\\r\\nB\\r\\nB\\r\\nc\\r\\n'",
        "'a\\nb', b, B, 'a\\nB'",
        "'a\\rb\\rc\\r', c, C, 'a\\rb\\rC\\n'",
        "'---\\r\\ntitle: a\\r\\n---\\r\\nb\\r\\n', b, B, '---\\r\\ntitle: a\\r\\n---\\r\\nB\\r\\n'",
    })
    void linesThatStayKeepTheirBytes(String file, String words, String others, String expected) {
        SourceText text = of(escaped(file).getBytes(StandardCharsets.UTF_8));

        byte[] changed = text.with(text.text().replace(words, escaped(others)));

        assertThat(new String(changed, StandardCharsets.UTF_8)).isEqualTo(escaped(expected));
    }

    @Test
    void anotherEncodingBecomesUtf8() {
        SourceText text = of("这是一篇关于石头的文章，我们在这里写下一些文字。\n砚\n".getBytes(Charset.forName("GBK")));

        assertThat(new String(text.with(text.text().replace("砚", "墨")), StandardCharsets.UTF_8))
                .isEqualTo("这是一篇关于石头的文章，我们在这里写下一些文字。\n墨\n");
    }

    @Test
    void headAndBodyAreTheWholeText() {
        SourceText text = of("---\ntitle: a\n---\n\nb".getBytes(StandardCharsets.UTF_8));

        assertThat(text.head()).isEqualTo("---\ntitle: a\n---\n");
        assertThat(text.body()).isEqualTo("\nb");
    }

    private static SourceText of(byte[] file) {
        return Objects.requireNonNull(SourceText.of(file));
    }

    private static String escaped(String text) {
        return text.replace("\\r", "\r").replace("\\n", "\n").replace("\\ufeff", "\ufeff");
    }
}

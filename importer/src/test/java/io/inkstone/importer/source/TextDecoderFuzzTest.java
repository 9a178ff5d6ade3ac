package io.inkstone.importer.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.inkstone.importer.report.Notices;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.provider.MethodSource;

/** Any bytes are text or are not; text is clean, and stays as it is when it is written and read again. */
class TextDecoderFuzzTest {
    @MethodSource("io.inkstone.core.markup.Hostile#texts")
    @FuzzTest
    void text(byte[] bytes) {
        String text = TextDecoder.decode(bytes, new Notices("a.md"));
        if (text != null) {
            assertThat(text).doesNotContain("\0", "\r", "\uFEFF");
            byte[] written = text.getBytes(StandardCharsets.UTF_8);
            assertThat(TextDecoder.decode(written, new Notices("a.md"))).isEqualTo(text);
        }
    }

    @FuzzTest
    void nameOfAnEntry(byte[] bytes) {
        assertThat(EntryName.decode(bytes)).isNotNull();
    }
}

package io.inkstone.admin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeskSizeTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0 B",
        "999, 999 B",
        "1000, 1 kB",
        "12345678, 12.3 MB",
        "123456789, 123 MB",
        "9223372036854775807, 9.2 EB"
    })
    void bytesAreShownInTheUnitThatFits(long bytes, String text) {
        assertThat(DeskSize.text(bytes, Locale.ENGLISH).replace('\u00a0', ' ')).isEqualTo(text);
    }
}

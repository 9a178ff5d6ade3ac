package io.inkstone.web.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** RFC 9110 §14. */
class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 9",
        "bytes=90-, 90, 99",
        "bytes=90-1000, 90, 99",
        "bytes=-10, 90, 99",
        "bytes=-1000, 0, 99",
        "bytes=99-99, 99, 99"
    })
    void aPartIsCutToTheFile(String header, long first, long last) {
        assertThat(ByteRange.parse(Optional.of(header), 100))
                .isEqualTo(new ByteRange.Request.Part(new ByteRange(first, last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes=-",
                "bytes=9-0",
                "bytes=0-1,3-4",
                "pages=1-2",
                "bytes=a-b",
                "bytes=0-9999999999999999999"
            })
    void whatIsNotUnderstoodIsIgnored(String header) {
        assertThat(ByteRange.parse(Optional.of(header), 100)).isEqualTo(new ByteRange.Request.Everything());
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void whatLiesBehindTheEndCannotBeHad(String header) {
        assertThat(ByteRange.parse(Optional.of(header), 100)).isEqualTo(new ByteRange.Request.Unsatisfiable());
    }

    @Test
    void withoutAHeaderItIsEverything() {
        assertThat(ByteRange.parse(Optional.empty(), 100)).isEqualTo(new ByteRange.Request.Everything());
    }

    @Test
    void anEmptyFileHasNoPart() {
        assertThat(ByteRange.parse(Optional.of("bytes=0-0"), 0)).isEqualTo(new ByteRange.Request.Unsatisfiable());
        assertThat(ByteRange.parse(Optional.of("bytes=-5"), 0)).isEqualTo(new ByteRange.Request.Unsatisfiable());
    }
}

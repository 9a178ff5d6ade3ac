package io.inkstone.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Edges 2 to 5. */
class WrittenDateTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static WrittenDate read(String text) {
        return Objects.requireNonNull(WrittenDate.read(text));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
        2024-01-02,                          2024-01-01T16:00:00Z
        2024/1/2,                            2024-01-01T16:00:00Z
        2024-1-2 9:05:00 +0800,              2024-01-02T01:05:00Z
        2024-01-02 09:05:07+08:00,           2024-01-02T01:05:07Z
        2024-01-02 09:05,                    2024-01-02T01:05:00Z
        2024-01-02T09:05:00Z,                2024-01-02T09:05:00Z
        2024-01-02 09:05 UTC,                2024-01-02T09:05:00Z
        2024-01-02 +0800,                    2024-01-01T16:00:00Z
        2024-01-02 09:05:00 -4,              2024-01-02T13:05:00Z
        2024-01-02 09:05:00.123456789 +0900, 2024-01-02T00:05:00.123456789Z
        2024年1月2日,                         2024-01-01T16:00:00Z
        24-1-2,                              2024-01-01T16:00:00Z
        2024-01-02 9:5,                      2024-01-02T01:05:00Z
        2024-01-02 0:0:0,                    2024-01-01T16:00:00Z
        2024-01-02 24:00:00,                 2024-01-02T16:00:00Z
        2024-01-02 09：05：00,                2024-01-02T01:05:00Z
        2024年1月2日 9时05分,                 2024-01-02T01:05:00Z
        1704186300,                          2024-01-02T09:05:00Z
        1704186300250,                       2024-01-02T09:05:00.250Z
        20240102,                            2024-01-01T16:00:00Z
        2024-01-02 9:05 PM,                  2024-01-02T13:05:00Z
        2024-01-02 12:05 am,                 2024-01-01T16:05:00Z
        2024-01-02 21:05:00 PM,              2024-01-02T13:05:00Z
        2024-01-02 09:05 EST,                2024-01-02T14:05:00Z
        2024-01-02 09:05 CST,                2024-01-02T01:05:00Z
        """)
    void everySpellingIsRead_c4(String written, Instant instant) {
        assertThat(read(written).instant(SHANGHAI)).isEqualTo(instant);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Jan 2, 2024                             | 2024-01-01T16:00:00Z
        January 2nd, 2024 9:05 am               | 2024-01-02T01:05:00Z
        2 Jan 2024                              | 2024-01-01T16:00:00Z
        02-Jan-2024                             | 2024-01-01T16:00:00Z
        Jan 02 2024                             | 2024-01-01T16:00:00Z
        Tue, 02 Jan 2024 09:05:00 GMT           | 2024-01-02T09:05:00Z
        Tue Jan 2 2024 09:05:00 GMT+0800 (CST)  | 2024-01-02T01:05:00Z
        Tue Jan  2 09:05:00 UTC 2024            | 2024-01-02T09:05:00Z
        """)
    void monthsMayBeWords_c4(String written, Instant instant) {
        assertThat(read(written).instant(SHANGHAI)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Maybe 2, 2024",
                "2024-01-02 24:01",
                "20241302",
                "soon",
                "2024-13-01",
                "2024-02-30",
                "2024-01-02 25:00",
                "11:01:00 0530 -0800",
                "2024-01-02 11:01:00 0530 -0800"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(WrittenDate.read(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2017-2-5-no-zeros.md, 2017-02-05, no-zeros",
        "16-1-05-x.md, 2016-01-05, x",
        "2018-10-12-dots...md, 2018-10-12, dots.."
    })
    void fileNamesMayLeaveZerosAndCenturiesOut_c5(String file, String day, String rest) {
        FileName name = FileName.of("_posts/" + file);

        assertThat(name.day()).hasToString(day);
        assertThat(name.rest()).isEqualTo(rest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template.md", "2024-99-01-x.md", "200-1-1-x.md", "2024-01-x.md"})
    void otherFileNamesHaveNoDate(String file) {
        assertThat(FileName.of(file).day()).isNull();
    }
}

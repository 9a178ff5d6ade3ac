package io.inkstone.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePatternTest {
    @ParameterizedTest
    @CsvSource({
        "yMMMM, zh-CN, 2024年5月",
        "yMMMM, en,    May 2024",
        "MMMd,  zh-CN, 5月1日",
        "MMMd,  en,    May 1",
    })
    void partsStandAsTheLanguageWritesThem(String parts, String language, String written) {
        assertThat(DatePattern.of(parts, Locale.forLanguageTag(language)).format(LocalDate.of(2024, 5, 1)))
                .isEqualTo(written);
    }
}

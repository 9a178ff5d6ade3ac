package io.inkstone.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ShownTimeTest {
    private static final Instant EVENING_IN_LONDON = Instant.parse("2024-04-30T20:00:00.5Z");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @Test
    void aDateIsThatOfTheSitesTimeZoneInItsLanguage() {
        assertThat(new ShownTime(EVENING_IN_LONDON, SHANGHAI, Locale.forLanguageTag("zh-CN")).date())
                .isEqualTo("2024年5月1日");
        assertThat(new ShownTime(EVENING_IN_LONDON, SHANGHAI, Locale.ENGLISH).date())
                .isEqualTo("May 1, 2024");
    }

    @Test
    void aDayIsShort() {
        assertThat(new ShownTime(EVENING_IN_LONDON, SHANGHAI, Locale.forLanguageTag("zh-CN")).day())
                .isEqualTo("5月1日");
        assertThat(new ShownTime(EVENING_IN_LONDON, SHANGHAI, Locale.ENGLISH).day())
                .isEqualTo("May 1");
    }

    @Test
    void machinesAreToldTheOffset() {
        assertThat(new ShownTime(EVENING_IN_LONDON, SHANGHAI, Locale.ENGLISH).datetime())
                .isEqualTo("2024-05-01T04:00:00+08:00");
    }
}

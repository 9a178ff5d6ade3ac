package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.document.WrittenDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Edge 3. */
class JekyllMomentTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static WrittenDate read(String text) {
        return Objects.requireNonNull(WrittenDate.read(text));
    }

    @Test
    void aTimeWithoutZoneIsTheAuthorsOwnAndTheAddressHasTheDayThatJekyllMadeOfIt_c3() {
        JekyllMoment moment = new JekyllMoment(read("2015-07-30 16:00:00"), SHANGHAI, SHANGHAI);

        assertThat(moment.instant()).isEqualTo(Instant.parse("2015-07-30T08:00:00Z"));
        assertThat(moment.forAddress())
                .extracting(date -> date.toLocalDate().toString())
                .containsExactly("2015-07-31", "2015-07-30");
    }

    @Test
    void aDayWithoutTimeIsThatDayEverywhere_c4() {
        JekyllMoment moment = new JekyllMoment(read("2015-07-30"), SHANGHAI, SHANGHAI);

        assertThat(moment.forAddress())
                .extracting(date -> date.toLocalDate().toString())
                .containsExactly("2015-07-30");
    }

    @Test
    void withoutAZoneInTheConfigurationBothDaysLeadOn_c3() {
        JekyllMoment moment = new JekyllMoment(read("2015-07-30 01:00:00 +0800"), null, SHANGHAI);

        assertThat(moment.forAddress())
                .extracting(date -> date.toLocalDate().toString())
                .contains("2015-07-29", "2015-07-30");
    }
}

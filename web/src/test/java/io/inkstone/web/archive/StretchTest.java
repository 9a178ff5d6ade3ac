package io.inkstone.web.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.archive.MonthCount;
import io.inkstone.web.layout.PageFixtures;
import io.inkstone.web.layout.SiteFrame;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {
    @ParameterizedTest
    @CsvSource({"zh-CN, 5月, 2024年5月", "en, May, May 2024"})
    void aMonthIsNamedAsItsLanguageNamesIt(String language, String inYear, String alone) {
        SiteFrame site = PageFixtures.site(language, List.of());

        assertThat(new Stretch.OfYear(Year.of(2024)).times(site, List.of(new MonthCount(2024, 5, 3))))
                .containsExactly(new ArchiveTime(inYear, "/archives/2024/05/", 3));
        assertThat(new Stretch.OfMonth(YearMonth.of(2024, 5)).title(site)).isEqualTo(alone);
    }
}

package io.inkstone.core.archive;

import io.micronaut.data.annotation.MappedEntity;
import java.time.YearMonth;

/** How many public posts appeared in one month; {@code month} is 1 to 12. */
@MappedEntity
public record MonthCount(int year, int month, long postCount) {
    public YearMonth yearMonth() {
        return YearMonth.of(year, month);
    }
}

package io.inkstone.web.feed;

import io.inkstone.core.site.Permalinks;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One document of a feed's archive: the posts of one month, oldest first, as many as one document holds. Months are those
 * of UTC, because an address must mean the same for ever, whatever the site's time zone becomes.
 *
 * @param number from 1
 */
record ArchivePart(YearMonth month, int number) {
    static final int SIZE = 100;

    private static final Pattern NAME = Pattern.compile("([0-9]{4})/(0[1-9]|1[0-2])(?:-([2-9]|[1-9][0-9]{1,4}))?");

    /** Of its name in an address, such as {@code 2024/05} or {@code 2024/05-2}. */
    static Optional<ArchivePart> parse(String name) {
        Matcher matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        int number = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
        return Optional.of(new ArchivePart(month, number));
    }

    String path() {
        String name = "%04d/%02d".formatted(month.getYear(), month.getMonthValue());
        return Permalinks.feedArchive(number == 1 ? name : name + "-" + number);
    }

    Instant from() {
        return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    Instant until() {
        return month.plusMonths(1).atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    long skip() {
        return (number - 1L) * SIZE;
    }
}

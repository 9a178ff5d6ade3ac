package io.inkstone.web.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as readers are shown it: in the site's time zone, in the words of its language. */
public record ShownTime(Instant at, ZoneId zone, Locale locale) {
    /** For machines: RFC 3339 with the zone's offset, to the second. */
    public String datetime() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned().withNano(0));
    }

    /** The whole date, for example 2024年5月1日. */
    public String date() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(zoned());
    }

    /** Month and day, for example 5月1日. */
    public String day() {
        return DatePattern.of("MMMd", locale).format(zoned());
    }

    public boolean sameDayAs(ShownTime other) {
        return zoned().toLocalDate().equals(other.zoned().toLocalDate());
    }

    private ZonedDateTime zoned() {
        return at.atZone(zone);
    }
}

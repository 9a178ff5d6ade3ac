package io.inkstone.admin.layout;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** A moment as the desk shows it: in the site's time zone, in the words of its language. */
public record DeskTime(Instant at, ZoneId zone, Locale locale) {
    /** For machines: RFC 3339 with the zone's offset, to the second. */
    public String datetime() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(zoned().withNano(0));
    }

    /** Day and time, for example 2026年3月1日 16:00:00. */
    public String text() {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(zoned());
    }

    private ZonedDateTime zoned() {
        return at.atZone(zone);
    }
}

package io.inkstone.importer.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as blogs write it; {@code time} is null for a mere day, {@code offset} where no zone was named. */
public record WrittenDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset, boolean hasSeconds) {
    private static final Pattern GRAMMAR = Pattern.compile("(\\d{4}|\\d{2})(?:[-/.]|年)(\\d{1,2})(?:[-/.]|月)(\\d{1,2})日?"
            + "(?:(?:[Tt]|\\s+|\\s*)(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9})\\d*)?)?)?"
            + "(?:\\s*(Z|UTC|GMT|[+-]\\d{1,2}(?::?\\d{2})?))?");

    /** A mere day. */
    public static WrittenDate ofDay(LocalDate day) {
        return new WrittenDate(day, null, null, false);
    }

    /** The moment that the author meant: a time without zone is the time of the blog's own zone. */
    public Instant instant(ZoneId zone) {
        LocalDateTime local = day.atTime(time == null ? LocalTime.MIDNIGHT : time);
        return offset == null ? local.atZone(zone).toInstant() : local.toInstant(offset);
    }

    /** Null for what is no date. */
    public static @Nullable WrittenDate read(String text) {
        Matcher matcher = GRAMMAR.matcher(text.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(year(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)));
            return new WrittenDate(day, time(matcher), offset(matcher.group(8)), matcher.group(6) != null);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Of two digits or more: from 70 on they mean the last century. */
    static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        if (matcher.group(4) == null) {
            return null;
        }
        int seconds = matcher.group(6) == null ? 0 : number(matcher.group(6));
        String fraction = matcher.group(7);
        int nanos = fraction == null ? 0 : number(fraction + "0".repeat(9 - fraction.length()));
        return LocalTime.of(number(matcher.group(4)), number(matcher.group(5)), seconds, nanos);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        if (!zone.startsWith("+") && !zone.startsWith("-")) {
            return ZoneOffset.UTC;
        }
        String digits = zone.substring(1).replace(":", "");
        int sign = zone.startsWith("-") ? -1 : 1;
        int hours = number(digits.length() <= 2 ? digits : digits.substring(0, digits.length() - 2));
        int minutes = digits.length() <= 2 ? 0 : number(digits.substring(digits.length() - 2));
        return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

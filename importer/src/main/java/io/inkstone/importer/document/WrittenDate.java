package io.inkstone.importer.document;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as blogs write it; {@code time} is null for a mere day, {@code offset} where no zone was named. */
public record WrittenDate(
        LocalDate day, @Nullable LocalTime time, @Nullable ZoneOffset offset, boolean hasSeconds) {
    private static final Pattern GRAMMAR =
            Pattern.compile("(?<year>\\d{4}|\\d{2})(?:[-/.]|年)(?<month>\\d{1,2})(?:[-/.]|月)(?<day>\\d{1,2})日?"
                    + "(?:(?:[Tt]|\\s*)(?<hour>\\d{1,2})[:：时](?<minute>\\d{1,2})分?"
                    + "(?:[:：]?(?<second>\\d{1,2})秒?(?:[.,](?<fraction>\\d{1,9})\\d*)?)?"
                    + "(?:\\s*(?<half>[AaPp])\\.?[Mm]\\.?)?)?"
                    + "(?:\\s*(?<zone>Z|(?:UTC|GMT)?[+-]\\d{1,2}(?::?\\d{2})?|[A-Z]{3,4})(?:\\s*\\([^)]*\\))?)?");

    /** Seconds or thousandths since 1970, as programs write them. */
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");

    private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

    private static final int NOON = 12;
    private static final int MIDNIGHT = 24;

    /**
     * RFC 5322 section 4.3, which Ruby and JavaScript read alike; others are times of the blog's own zone, as is CST, which is
     * China's as often as America's.
     */
    private static final Map<String, Integer> HOURS_BY_ZONE = Map.of(
            "Z", 0, "UTC", 0, "GMT", 0, "EST", -5, "EDT", -4, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

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
        if (EPOCH.matcher(text.strip()).matches()) {
            return ofEpoch(text.strip());
        }
        Matcher digits = DIGITS.matcher(text.strip());
        String parted = digits.matches() ? digits.replaceFirst("$1-$2-$3") : SpelledMonth.numbered(text.strip());
        Matcher matcher = GRAMMAR.matcher(parted);
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.of(
                    year(matcher.group("year")), number(matcher.group("month")), number(matcher.group("day")));
            boolean seconds = matcher.group("second") != null;
            ZoneOffset offset = offset(matcher.group("zone"));
            return isMidnightAfter(matcher)
                    ? new WrittenDate(day.plusDays(1), LocalTime.MIDNIGHT, offset, seconds)
                    : new WrittenDate(day, time(matcher), offset, seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static WrittenDate ofEpoch(String digits) {
        long number = Long.parseLong(digits);
        Instant moment = digits.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
        LocalDateTime local = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        return new WrittenDate(local.toLocalDate(), local.toLocalTime(), ZoneOffset.UTC, true);
    }

    /** ISO 8601 section 4.2.3 calls the end of a day so. */
    private static boolean isMidnightAfter(Matcher matcher) {
        return matcher.group("hour") != null
                && number(matcher.group("hour")) == MIDNIGHT
                && number(matcher.group("minute")) == 0
                && (matcher.group("second") == null || number(matcher.group("second")) == 0);
    }

    /** Of two digits or more: from 70 on they mean the last century. */
    static int year(String digits) {
        int year = number(digits);
        return digits.length() > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static @Nullable LocalTime time(Matcher matcher) {
        if (matcher.group("hour") == null) {
            return null;
        }
        int seconds = matcher.group("second") == null ? 0 : number(matcher.group("second"));
        String fraction = matcher.group("fraction");
        int nanos = fraction == null ? 0 : number(fraction + "0".repeat(9 - fraction.length()));
        return LocalTime.of(hour(matcher), number(matcher.group("minute")), seconds, nanos);
    }

    /** Some write {@code 22:00 PM}, which says one thing twice. */
    private static int hour(Matcher matcher) {
        int hour = number(matcher.group("hour"));
        String half = matcher.group("half");
        if (half == null || hour > NOON) {
            return hour;
        }
        return hour % NOON + (half.equalsIgnoreCase("p") ? NOON : 0);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        Integer named = HOURS_BY_ZONE.get(zone);
        if (named != null) {
            return ZoneOffset.ofHours(named);
        }
        String hoursAndMinutes = zone.replaceFirst("^(?:UTC|GMT)", "");
        return Character.isLetter(hoursAndMinutes.charAt(0)) ? null : numericOffset(hoursAndMinutes);
    }

    private static ZoneOffset numericOffset(String zone) {
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

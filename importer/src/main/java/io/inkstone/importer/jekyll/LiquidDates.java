package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.WrittenDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints dates as Liquid does, by Ruby's strftime. */
final class LiquidDates {
    private static final Pattern DIRECTIVE = Pattern.compile("%(-?[A-Za-z%])");
    private static final Map<String, String> PATTERNS = Map.ofEntries(
            Map.entry("Y", "uuuu"),
            Map.entry("y", "uu"),
            Map.entry("m", "MM"),
            Map.entry("-m", "M"),
            Map.entry("d", "dd"),
            Map.entry("-d", "d"),
            Map.entry("e", "ppd"),
            Map.entry("H", "HH"),
            Map.entry("-H", "H"),
            Map.entry("I", "hh"),
            Map.entry("M", "mm"),
            Map.entry("S", "ss"),
            Map.entry("p", "a"),
            Map.entry("B", "MMMM"),
            Map.entry("b", "MMM"),
            Map.entry("h", "MMM"),
            Map.entry("A", "EEEE"),
            Map.entry("a", "EEE"),
            Map.entry("j", "DDD"),
            Map.entry("F", "uuuu-MM-dd"),
            Map.entry("T", "HH:mm:ss"),
            Map.entry("z", "xx"),
            Map.entry("Z", "zzz"));

    private LiquidDates() {}

    static String plain(ZonedDateTime date) {
        return strftime(date, "%Y-%m-%d %H:%M:%S %z");
    }

    static @Nullable String filtered(String written, String filter, @Nullable String argument) {
        WrittenDate date = WrittenDate.read(written);
        return date == null ? null : filtered(date.instant(ZoneOffset.UTC).atZone(ZoneOffset.UTC), filter, argument);
    }

    static @Nullable String filtered(ZonedDateTime date, String filter, @Nullable String argument) {
        return switch (filter) {
            case "date" -> argument == null ? null : strftime(date, argument);
            case "date_to_string" -> strftime(date, "%d %b %Y");
            case "date_to_long_string" -> strftime(date, "%d %B %Y");
            case "date_to_xmlschema" -> date.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
            default -> null;
        };
    }

    private static String strftime(ZonedDateTime date, String format) {
        Matcher directive = DIRECTIVE.matcher(format);
        StringBuilder printed = new StringBuilder();
        while (directive.find()) {
            String pattern = PATTERNS.get(directive.group(1));
            String value = pattern == null
                    ? directive.group(1).equals("%") ? "%" : directive.group()
                    : DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
            directive.appendReplacement(printed, Matcher.quoteReplacement(value));
        }
        return directive.appendTail(printed).toString();
    }
}

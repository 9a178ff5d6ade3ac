package io.inkstone.importer.hugo;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills a pattern of {@code permalinks}, or of a {@code url} with tokens in it (resources/page/permalinks.go). */
final class HugoPermalink {
    private static final Pattern TOKEN = Pattern.compile("(?<!\\\\):(\\w+)(?:\\[([^\\]]+)\\])?");
    private static final Pattern GO_DATE =
            Pattern.compile("January|Jan|Monday|Mon|2006|01|02|03|04|05|06|15|PM|1|2|3|4|5");

    private HugoPermalink() {}

    /**
     * What a pattern is filled with.
     *
     * @param sections the folders from the content's top, as addresses have them
     * @param sectionSlugs the same by their slugs or titles
     * @param date in the author's own zone
     */
    record Parts(
            String title,
            @Nullable String slug,
            String baseName,
            List<String> sections,
            List<String> sectionSlugs,
            @Nullable LocalDateTime date) {}

    /** Decoded, cleaned, not yet sanitised as a whole. */
    static String fill(String pattern, Parts parts, HugoUrl url) {
        Matcher token = TOKEN.matcher(pattern);
        StringBuilder filled = new StringBuilder();
        while (token.find()) {
            String value = value(token.group(1), token.group(2), parts, url);
            token.appendReplacement(filled, Matcher.quoteReplacement(value == null ? token.group() : value));
        }
        token.appendTail(filled);
        // Hugo unescapes the whole as if it were a form's field, so a plus sign becomes a blank.
        return filled.toString().replace("\\:", ":").replace('+', ' ');
    }

    private static @Nullable String value(String token, @Nullable String slice, Parts parts, HugoUrl url) {
        String slugOrName = parts.slug() != null ? parts.slug() : parts.baseName();
        return switch (token) {
            case "title" -> url.sanitized(parts.title());
            case "slug" -> url.sanitized(parts.slug() != null ? parts.slug() : parts.title());
            case "filename", "contentbasename" -> url.sanitized(parts.baseName());
            case "slugorfilename", "slugorcontentbasename" -> url.sanitized(slugOrName);
            case "section" -> parts.sections().isEmpty() ? "" : parts.sections().getFirst();
            case "sectionslug" ->
                parts.sectionSlugs().isEmpty()
                        ? ""
                        : url.sanitized(parts.sectionSlugs().getFirst());
            case "sections" -> String.join("/", sliced(parts.sections(), slice));
            case "sectionslugs" -> url.sanitized(String.join("/", sliced(parts.sectionSlugs(), slice)));
            default -> parts.date() == null ? zeroDate(token) : date(token, parts.date());
        };
    }

    /** A text without a date is of Go's first day. */
    private static @Nullable String zeroDate(String token) {
        return date(token, LocalDateTime.of(1, 1, 1, 0, 0));
    }

    private static @Nullable String date(String token, LocalDateTime date) {
        return switch (token) {
            case "year" -> String.valueOf(date.getYear());
            case "month" -> "%02d".formatted(date.getMonthValue());
            case "monthname" -> format("MMMM", date);
            case "day" -> "%02d".formatted(date.getDayOfMonth());
            case "weekday" -> String.valueOf(date.getDayOfWeek().getValue() % 7);
            case "weekdayname" -> format("EEEE", date);
            case "yearday" -> String.valueOf(date.getDayOfYear());
            default -> goDate(token, date);
        };
    }

    /** A token may be a date of Go's own kind: {@code :06}, {@code :2006}, {@code :Jan}. Null for what is none. */
    private static @Nullable String goDate(String layout, LocalDateTime date) {
        Matcher part = GO_DATE.matcher(layout);
        StringBuilder formatted = new StringBuilder();
        boolean any = false;
        while (part.find()) {
            any = true;
            part.appendReplacement(formatted, format(javaPattern(part.group()), date));
        }
        return any ? part.appendTail(formatted).toString() : null;
    }

    private static String javaPattern(String part) {
        return switch (part) {
            case "January" -> "MMMM";
            case "Jan" -> "MMM";
            case "Monday" -> "EEEE";
            case "Mon" -> "EEE";
            case "2006" -> "uuuu";
            case "06" -> "uu";
            case "01" -> "MM";
            case "1" -> "M";
            case "02" -> "dd";
            case "2" -> "d";
            case "15" -> "HH";
            case "03" -> "hh";
            case "3" -> "h";
            case "04" -> "mm";
            case "4" -> "m";
            case "05" -> "ss";
            case "5" -> "s";
            default -> "a";
        };
    }

    private static String format(String pattern, LocalDateTime date) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date);
    }

    /** {@code [1:]}, {@code [:last]}, {@code [last]}, {@code [0]}; what is out of bounds is nothing. */
    private static List<String> sliced(List<String> all, @Nullable String slice) {
        if (slice == null) {
            return all;
        }
        if (slice.indexOf(':') < 0) {
            int index = index(slice, 0, all.size());
            return index < all.size() ? List.of(all.get(index)) : List.of();
        }
        String[] bounds = slice.split(":", -1);
        int from = index(bounds[0], 0, all.size());
        int to = Math.min(index(bounds[1], all.size(), all.size()), all.size());
        return from < to ? new ArrayList<>(all.subList(from, to)) : List.of();
    }

    private static int index(String written, int otherwise, int size) {
        String bound = written.strip();
        return bound.isEmpty()
                ? otherwise
                : bound.equals("last")
                        ? Math.max(size - 1, 0)
                        : bound.matches("\\d{1,6}") ? Integer.parseInt(bound) : 0;
    }
}

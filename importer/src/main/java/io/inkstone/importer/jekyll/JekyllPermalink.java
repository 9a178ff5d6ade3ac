package io.inkstone.importer.jekyll;

import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes the address of a document as Jekyll does (url.rb, url_drop.rb, configuration.rb). */
final class JekyllPermalink {
    private static final Map<String, String> STYLES = Map.of(
            "none", "/:categories/:title:output_ext",
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "weekdate", "/:categories/:year/W:week/:short_day/:title:output_ext");

    private static final Map<String, DateTimeFormatter> DATES = formatters(Map.ofEntries(
            Map.entry("year", "uuuu"),
            Map.entry("month", "MM"),
            Map.entry("day", "dd"),
            Map.entry("hour", "HH"),
            Map.entry("minute", "mm"),
            Map.entry("second", "ss"),
            Map.entry("i_day", "d"),
            Map.entry("i_month", "M"),
            Map.entry("short_year", "uu"),
            Map.entry("short_month", "MMM"),
            Map.entry("long_month", "MMMM"),
            Map.entry("y_day", "DDD"),
            Map.entry("w_year", "YYYY"),
            Map.entry("week", "ww"),
            Map.entry("w_day", "e"),
            Map.entry("short_day", "EEE"),
            Map.entry("long_day", "EEEE")));

    private static final Pattern TOKEN = Pattern.compile(":([a-z_]+)");
    private static final Pattern PLAIN = Pattern.compile("^[a-zA-Z0-9./-]+$");
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final String UNESCAPED = "-._~!$&'()*+,;=:@/";

    private JekyllPermalink() {}

    /**
     * @param name the base name without date and extension, or the front matter's slug
     * @param baseName the base name with its date
     * @param path the path within the collection, without extension
     */
    record Parts(
            String name,
            String baseName,
            List<String> categories,
            String collection,
            String path,
            @Nullable ZonedDateTime date) {}

    /** The template of a style's name, or the text itself: only {@code _config.yml} may name a style. */
    static String style(String permalink) {
        return STYLES.getOrDefault(permalink, permalink);
    }

    /** The address, percent-encoded, beginning with one slash. */
    static String url(String template, Parts parts) {
        Matcher token = TOKEN.matcher(template);
        StringBuilder url = new StringBuilder();
        while (token.find()) {
            token.appendReplacement(url, Matcher.quoteReplacement(replaced(token.group(1), parts)));
        }
        token.appendTail(url);
        return clean(url.toString());
    }

    /** What Jekyll makes of any address: one leading slash, no way up, no doubled slash. */
    static String clean(String url) {
        return ("/" + url).replace("..", "/").replace("./", "").replaceAll("/+", "/");
    }

    /** {@code :month_:day} means the token and a separator where no token has the underscore in its name. */
    private static String replaced(String token, Parts parts) {
        String value = value(token, parts);
        if (value == null && token.endsWith("_")) {
            String shorter = value(token.substring(0, token.length() - 1), parts);
            value = shorter == null ? null : shorter + "_";
        }
        return value == null ? ":" + token : escape(value);
    }

    private static @Nullable String value(String token, Parts parts) {
        DateTimeFormatter format = DATES.get(token);
        if (format != null) {
            return parts.date() == null ? "" : format.format(parts.date());
        }
        return switch (token) {
            case "title" -> Slugify.PRETTY.cased(undotted(parts.name()));
            case "slug" -> Slugify.DEFAULT.of(undotted(parts.name()));
            case "name" -> Slugify.DEFAULT.of(parts.baseName());
            case "categories" -> joined(parts.categories(), Slugify.NONE);
            case "slugified_categories" -> joined(parts.categories(), Slugify.DEFAULT);
            case "collection" -> parts.collection();
            case "path" -> parts.path();
            case "basename" -> parts.baseName();
            case "output_ext" -> ".html";
            default -> null;
        };
    }

    private static String undotted(String name) {
        return name.replaceAll("\\.+$", "");
    }

    private static String joined(List<String> categories, Slugify mode) {
        return categories.stream().map(mode::of).distinct().collect(Collectors.joining("/"));
    }

    /** RFC 3986 §3.3: what a path may hold stays, all else is UTF-8 in percents. */
    static String escape(String path) {
        if (PLAIN.matcher(path).matches()) {
            return path;
        }
        StringBuilder escaped = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNESCAPED.indexOf(c) >= 0);
            if (plain) {
                escaped.append(c);
            } else {
                escaped.append('%').append(HEX.toHighHexDigit(c)).append(HEX.toLowHexDigit(c));
            }
        }
        return escaped.toString();
    }

    private static Map<String, DateTimeFormatter> formatters(Map<String, String> patterns) {
        // ISO weeks begin on Monday, as strftime's %V and %u do; Locale.UK has both ISO weeks and English names.
        return patterns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> DateTimeFormatter.ofPattern(entry.getValue(), Locale.UK)));
    }
}

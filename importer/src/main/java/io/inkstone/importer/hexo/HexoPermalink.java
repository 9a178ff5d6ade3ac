package io.inkstone.importer.hexo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Computes the address of a post as Hexo does (filter/post_permalink.ts, hexo-util permalink.ts). */
final class HexoPermalink {
    private static final Pattern TOKEN = Pattern.compile(":(\\w*[^_\\W])");
    private static final Map<String, DateTimeFormatter> DATES = Map.of(
            "year", DateTimeFormatter.ofPattern("uuuu", Locale.ROOT),
            "month", DateTimeFormatter.ofPattern("MM", Locale.ROOT),
            "day", DateTimeFormatter.ofPattern("dd", Locale.ROOT),
            "i_month", DateTimeFormatter.ofPattern("M", Locale.ROOT),
            "i_day", DateTimeFormatter.ofPattern("d", Locale.ROOT),
            "hour", DateTimeFormatter.ofPattern("HH", Locale.ROOT),
            "minute", DateTimeFormatter.ofPattern("mm", Locale.ROOT),
            "second", DateTimeFormatter.ofPattern("ss", Locale.ROOT));
    private static final int HASH_LENGTH = 12;

    private HexoPermalink() {}

    /**
     * What the tokens stand for.
     *
     * @param values by the token's name, without those of time
     * @param date null for a text without a date
     * @param unixSeconds of the post's moment; 0 without one
     */
    record Parts(Map<String, String> values, @Nullable ZonedDateTime date, long unixSeconds) {}

    /** The name of the first token for which there is no value; null where all have one. */
    static @Nullable String missing(String template, Parts parts) {
        return TOKEN.matcher(template)
                .results()
                .map(token -> token.group(1))
                .filter(name -> value(name, parts) == null)
                .findFirst()
                .orElse(null);
    }

    /** The address, decoded, beginning with one slash; a token without value stays. */
    static String url(String template, Parts parts) {
        Matcher token = TOKEN.matcher(template);
        StringBuilder url = new StringBuilder();
        while (token.find()) {
            String value = value(token.group(1), parts);
            token.appendReplacement(url, Matcher.quoteReplacement(value == null ? token.group() : value));
        }
        return clean(token.appendTail(url).toString());
    }

    /** One slash at the head, none doubled, none of the steps that lead up. */
    static String clean(String url) {
        return ("/" + url.replace('\\', '/'))
                .replaceAll("/(?:\\.{1,2}/)++", "/")
                .replaceAll("/+", "/");
    }

    private static @Nullable String value(String name, Parts parts) {
        DateTimeFormatter format = DATES.get(name);
        if (format != null) {
            return parts.date() == null ? null : format.format(parts.date());
        }
        String slug = parts.values().get("title");
        return switch (name) {
            case "timestamp" -> parts.date() == null ? null : String.valueOf(parts.unixSeconds());
            case "hash" -> parts.date() == null || slug == null ? null : hash(slug + parts.unixSeconds());
            default -> parts.values().get(name);
        };
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, HASH_LENGTH);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }
}

package io.inkstone.importer.wordpress;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When items were published. An export names no time zone, but most items have their time both in UTC and in the blog's own,
 * and from these the zone shows.
 */
final class WordPressDates {
    private static final Pattern TIME =
            Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})[ T](\\d{2}):(\\d{2})(?::(\\d{2}))?.*");
    private static final Map<ZoneOffset, Map<String, String>> ZONES = Map.of(
            ZoneOffset.ofHours(8), Map.of("zh", "Asia/Shanghai"),
            ZoneOffset.ofHours(9), Map.of("ja", "Asia/Tokyo", "ko", "Asia/Seoul"));

    private final ZoneId fallback;
    private final Map<ZoneOffset, Integer> offsets = new HashMap<>();
    private final Map<Instant, ZoneOffset> samples = new HashMap<>();

    /** @param fallback the zone of the site that the blog comes to */
    WordPressDates(ZoneId fallback) {
        this.fallback = fallback;
    }

    /** Pass one: takes note of what an item tells about the zone. */
    void learn(WxrItem item) {
        LocalDateTime local = read(item.text("wp:post_date"));
        LocalDateTime utc = read(item.text("wp:post_date_gmt"));
        if (local != null && utc != null) {
            Duration ahead = Duration.between(utc, local);
            if (ahead.abs().compareTo(Duration.ofHours(18)) <= 0 && ahead.toMinutes() % 15 == 0) {
                ZoneOffset offset = ZoneOffset.ofTotalSeconds((int) ahead.toSeconds());
                offsets.merge(offset, 1, Integer::sum);
                samples.put(utc.toInstant(ZoneOffset.UTC), offset);
            }
        }
    }

    /** Null where an item has no date that ever was. */
    @Nullable
    Instant published(WxrItem item) {
        LocalDateTime utc = read(item.text("wp:post_date_gmt"));
        LocalDateTime local = read(item.text("wp:post_date"));
        if (utc != null) {
            return utc.toInstant(ZoneOffset.UTC);
        }
        return local != null ? local.atZone(zone()).toInstant() : ofFeed(item.text("pubDate"));
    }

    @Nullable
    Instant modified(WxrItem item) {
        LocalDateTime utc = read(item.text("wp:post_modified_gmt"));
        LocalDateTime local = read(item.text("wp:post_modified"));
        return utc != null
                ? utc.toInstant(ZoneOffset.UTC)
                : local == null ? null : local.atZone(zone()).toInstant();
    }

    /** The blog's own zone as well as it shows. */
    ZoneId zone() {
        boolean fits = samples.entrySet().stream()
                .allMatch(
                        sample -> fallback.getRules().getOffset(sample.getKey()).equals(sample.getValue()));
        return fits
                ? fallback
                : offsets.entrySet().stream()
                        .max(Map.Entry.<ZoneOffset, Integer>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                        .map(entry -> (ZoneId) entry.getKey())
                        .orElse(fallback);
    }

    /** A zone that has a name, where offset and language leave no doubt; null for none. */
    @Nullable
    ZoneId namedZone(@Nullable String language) {
        ZoneId zone = zone();
        if (zone instanceof ZoneOffset offset) {
            String lead = language == null ? "" : language.split("[-_]", 2)[0];
            String name = ZONES.getOrDefault(offset, Map.of()).get(lead);
            return name == null ? null : ZoneId.of(name);
        }
        return samples.isEmpty() ? null : zone;
    }

    static @Nullable LocalDateTime read(String text) {
        Matcher time = TIME.matcher(text);
        if (!time.matches() || time.group(1).equals("0000")) {
            return null;
        }
        try {
            int seconds = Integer.parseInt(Objects.requireNonNullElse(time.group(6), "0"));
            return LocalDateTime.of(
                    number(time, 1), number(time, 2), number(time, 3), number(time, 4), number(time, 5), seconds);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static @Nullable Instant ofFeed(String text) {
        try {
            Instant instant = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return instant.isAfter(Instant.EPOCH) ? instant : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}

package io.inkstone.importer.hexo;

import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.report.NoticeKind;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published: the front matter's date before the file name's. Hexo takes the file's own time where there is
 * neither; no copy, archive or checkout keeps that, so it is not taken here.
 *
 * @param asTimestamp whether Hexo's YAML reader takes the text for a moment, which drops its zone
 */
record HexoMoment(WrittenDate written, ZoneId zone, boolean asTimestamp) {
    /** What YAML calls a timestamp with a zone (js-yaml, timestamp.js). */
    private static final Pattern ZONED = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}(?:[Tt]|\\s+)\\d{1,2}:\\d{2}:\\d{2}"
            + "(?:\\.\\d*)?\\s*(?:Z|[-+]\\d{1,2}(?::\\d{2})?)");

    /** Null for a text without any date. A date that cannot be read is a notice, and so is one that is a mere guess. */
    static @Nullable HexoMoment of(HexoDocument document, ZoneId zone) {
        String date = document.frontMatter().text("date");
        WrittenDate written = date == null ? null : WrittenDate.read(date);
        if (date != null && written != null) {
            return new HexoMoment(written, zone, ZONED.matcher(date).matches());
        }
        if (date != null) {
            document.notices().add(NoticeKind.DATE, 1, "date: \"" + date + "\" is no date");
        }
        WrittenDate other = document.role().isArticle() ? otherDate(document) : null;
        return other == null ? null : new HexoMoment(other, zone, false);
    }

    private static @Nullable WrittenDate otherDate(HexoDocument document) {
        LocalDate named = document.name().day();
        if (named != null) {
            return WrittenDate.ofDay(named);
        }
        LocalDate guessed = document.name().otherDay();
        if (guessed != null) {
            document.notices().add(NoticeKind.DATE, 0, "it has no date; the one in the file's name counts");
            return WrittenDate.ofDay(guessed);
        }
        WrittenDate updated = updated(document);
        if (updated != null) {
            document.notices().add(NoticeKind.DATE, 0, "it has no date; that of its last change counts");
        }
        return updated;
    }

    /** When its author last changed it, as the front matter says. */
    static @Nullable WrittenDate updated(HexoDocument document) {
        for (String key :
                List.of("updated", "lastmod", "last_modified_at", "modified", "update", "last_updated", "updateDate")) {
            String text = document.frontMatter().text(key);
            WrittenDate date = text == null ? null : WrittenDate.read(text);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    Instant instant() {
        return written.instant(zone);
    }

    /**
     * The local times of which the old address may have been made, likeliest first. The clock on the author's wall counts,
     * whatever the zone; of a timestamp with a zone Hexo keeps the time in UTC and takes that for the wall's; and where
     * the building machine stood in another zone the day may be that of UTC (hexo#3282).
     */
    List<ZonedDateTime> forAddress() {
        Set<ZonedDateTime> candidates = new LinkedHashSet<>();
        ZonedDateTime inUtc = instant().atZone(ZoneOffset.UTC);
        if (asTimestamp) {
            candidates.add(inUtc);
        }
        candidates.add(instant().atZone(zone));
        candidates.add(inUtc);
        return List.copyOf(candidates);
    }
}

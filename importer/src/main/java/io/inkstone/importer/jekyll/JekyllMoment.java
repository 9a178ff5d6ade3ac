package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.report.NoticeKind;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published: the front matter's date before the file name's.
 *
 * @param siteZone the zone that {@code _config.yml} sets; null for none
 * @param zone that zone, or the one to assume
 */
record JekyllMoment(WrittenDate written, @Nullable ZoneId siteZone, ZoneId zone) {
    /** Null for a text without any date. A date that cannot be read is a notice. */
    static @Nullable JekyllMoment of(JekyllDocument document, @Nullable ZoneId siteZone, ZoneId assumed) {
        ZoneId zone = siteZone == null ? assumed : siteZone;
        String date = document.frontMatter().text("date");
        WrittenDate written = date == null ? null : WrittenDate.read(date);
        if (date != null && written == null) {
            String instead = document.name().day() == null ? "" : "; the one in the file's name counts";
            document.notices().add(NoticeKind.DATE, 1, "date: \"" + date + "\" is no date" + instead);
        }
        if (written == null && document.name().day() != null) {
            written = WrittenDate.ofDay(document.name().day());
        }
        return written == null ? null : new JekyllMoment(written, siteZone, zone);
    }

    Instant instant() {
        return written.instant(zone);
    }

    /** The moment that Jekyll takes it for: YAML calls a full time without zone UTC (jekyll#3879). */
    private Instant jekyllInstant(ZoneId built) {
        boolean timestamp = written.time() != null && written.offset() == null && written.hasSeconds();
        return written.instant(timestamp ? ZoneOffset.UTC : built);
    }

    /**
     * The local times of which the old address may have been made, likeliest first: Jekyll converts to the site's zone,
     * and without one to that of the building machine, which is UTC on GitHub.
     */
    List<ZonedDateTime> forAddress() {
        Set<ZonedDateTime> candidates = new LinkedHashSet<>();
        ZoneId built = siteZone == null ? ZoneOffset.UTC : siteZone;
        candidates.add(jekyllInstant(built).atZone(built));
        candidates.add(instant().atZone(zone));
        if (siteZone == null && written.offset() != null) {
            candidates.add(instant().atZone(written.offset()));
        }
        return new ArrayList<>(candidates);
    }
}

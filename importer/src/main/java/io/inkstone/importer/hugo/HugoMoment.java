package io.inkstone.importer.hugo;

import io.inkstone.importer.document.FileName;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.report.NoticeKind;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * When a text was published, by the site's own rules of where its date stands.
 *
 * @param nameSlug what stands behind the date in the file's name, where that is the date
 */
record HugoMoment(WrittenDate written, @Nullable String nameSlug) {
    /** Null for a text without any date. A date that cannot be read is a notice. */
    static @Nullable HugoMoment of(HugoDocument document, HugoConfiguration configuration) {
        FileName name = FileName.of(document.location().baseName() + ".md");
        for (String rule : configuration.dateRules()) {
            if (rule.equals(":filename") && name.day() != null) {
                return new HugoMoment(WrittenDate.ofDay(name.day()), name.rest());
            }
            WrittenDate written = rule.startsWith(":") ? null : read(document, rule);
            if (written != null) {
                return new HugoMoment(written, null);
            }
        }
        return name.day() == null ? null : new HugoMoment(WrittenDate.ofDay(name.day()), null);
    }

    static @Nullable WrittenDate read(HugoDocument document, String key) {
        String text = document.keys().text(key);
        WrittenDate written = text == null ? null : WrittenDate.read(text);
        boolean truth = text != null && text.matches("(?i)true|false");
        if (text != null && written == null && !truth) {
            document.notices().add(NoticeKind.DATE, 1, key + ": \"" + text + "\" is no date");
        }
        return written;
    }

    Instant instant(ZoneId zone) {
        return written.instant(zone);
    }

    /** What the author wrote: Hugo makes addresses of a date in its own zone. */
    LocalDateTime forAddress() {
        LocalTime time = written.time();
        return written.day().atTime(time == null ? LocalTime.MIDNIGHT : time);
    }
}

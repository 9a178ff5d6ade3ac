package io.inkstone.importer.hugo;

import io.inkstone.importer.dialect.Visibility;
import io.inkstone.importer.document.WrittenDate;
import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.text.NumberedText;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Who could read a text on the old site: what was not public there does not become so here, and what was stays so. */
final class HugoVisibility {
    private HugoVisibility() {}

    static Visibility of(HugoDocument document, HugoConfiguration configuration, ZoneId zone, Instant now) {
        HugoKeys keys = document.keys();
        String reason = reasonForDraft(document, configuration.keys(), zone, now);
        if (reason == null && hasLockedPassage(document)) {
            return Visibility.DRAFT;
        }
        if (reason != null) {
            if (!reason.isEmpty()) {
                document.notices().add(NoticeKind.VISIBILITY, 0, reason);
            }
            return Visibility.DRAFT;
        }
        boolean listed = !build(keys, "list", "never") && !keys.isYes("unlisted") && !keys.isYes("hidden");
        return listed ? Visibility.PUBLISHED : Visibility.UNLISTED;
    }

    private static boolean hasLockedPassage(HugoDocument document) {
        Shortcode lock = HugoLocks.first(document.body());
        if (lock == null) {
            return false;
        }
        int line = NumberedText.of(document.body(), document.own().bodyLine()).numberAt(lock.start());
        String message = "a passage of it was not meant for everybody (" + lock.name() + ") and it comes in as a draft";
        document.notices().add(NoticeKind.VISIBILITY, line, message);
        return true;
    }

    /** Empty where the author says so himself. */
    private static @Nullable String reasonForDraft(HugoDocument document, HugoKeys site, ZoneId zone, Instant now) {
        HugoKeys keys = document.keys();
        if (!site.isYes("builddrafts") && (keys.isYes("draft") || keys.isNo("published"))) {
            return "";
        }
        String password = keys.text("password");
        if (password != null || keys.text("params", "password") != null) {
            return "it had a password and comes in as a draft";
        }
        WrittenDate expiry = HugoMoment.read(document, "expirydate");
        if (!site.isYes("buildexpired")
                && expiry != null
                && expiry.instant(zone).isBefore(now)) {
            return "it expired on " + expiry.day() + " and comes in as a draft";
        }
        return isNeverShown(keys) ? "the old site did not show it (build: render), so it comes in as a draft" : null;
    }

    static boolean isNeverShown(HugoKeys keys) {
        return build(keys, "render", "never");
    }

    private static boolean build(HugoKeys keys, String key, String value) {
        for (String table : new String[] {"build", "_build"}) {
            String written = keys.text(table, key);
            if (value.equalsIgnoreCase(written) || "false".equalsIgnoreCase(written)) {
                return true;
            }
        }
        return false;
    }
}

package io.inkstone.core.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The header {@code Retry-After}: seconds, or a date (RFC 9110 §10.2.3). */
final class RetryAfter {
    private RetryAfter() {}

    /** Null for what is neither; never negative. */
    static @Nullable Duration parse(@Nullable String written, Instant now) {
        if (written == null) {
            return null;
        }
        if (written.strip().matches("[0-9]{1,9}")) {
            return Duration.ofSeconds(Long.parseLong(written.strip()));
        }
        try {
            Instant then = ZonedDateTime.parse(written.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO;
        } catch (DateTimeException e) {
            return null;
        }
    }
}

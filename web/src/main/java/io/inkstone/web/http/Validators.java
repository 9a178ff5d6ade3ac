package io.inkstone.web.http;

import io.micronaut.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * By what a reader's copy is compared with ours.
 *
 * @param tag the entity tag, with its quotes
 * @param lastModified as the header has it (RFC 9110 §5.6.7); null if it is not known
 */
public record Validators(String tag, @Nullable String lastModified) {
    private static final int TAG_LENGTH = 20;

    /** Weak, because the same text goes out plain and compressed (RFC 9110 §8.8.1). */
    static String weakTag(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(digest).substring(0, TAG_LENGTH) + "\"";
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256.", impossible);
        }
    }

    /** Whether the reader has what we would send; the tag decides where both are given (RFC 9110 §13.2.2). */
    public boolean match(HttpHeaders request) {
        String tags = request.get(HttpHeaders.IF_NONE_MATCH);
        if (tags != null) {
            return Arrays.stream(tags.split(",")).map(String::strip).anyMatch(this::isOurs);
        }
        Optional<Instant> known = time(request.get(HttpHeaders.IF_MODIFIED_SINCE));
        Optional<Instant> ours = time(lastModified);
        return known.isPresent() && ours.isPresent() && !ours.get().isAfter(known.get());
    }

    private boolean isOurs(String other) {
        return other.equals("*") || opaque(other).equals(opaque(tag));
    }

    private static String opaque(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static Optional<Instant> time(@Nullable String header) {
        try {
            return header == null
                    ? Optional.empty()
                    : Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(header, Instant::from));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}

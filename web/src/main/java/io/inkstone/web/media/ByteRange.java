package io.inkstone.web.media;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a file.
 *
 * @param first its first byte, from 0
 * @param last its last byte, itself included
 */
record ByteRange(long first, long last) {
    private static final Pattern SHAPE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

    /** What a Range header asks for; of a file that is known to have bytes. */
    sealed interface Request {
        /** This stretch. */
        record Part(ByteRange range) implements Request {}

        /** Everything: no range, one that we do not understand, or several, which a server may ignore (RFC 9110 §14.2). */
        record Everything() implements Request {}

        /** Nothing that the file has. */
        record Unsatisfiable() implements Request {}
    }

    static Request parse(Optional<String> header, long sizeBytes) {
        Matcher matcher = SHAPE.matcher(header.orElse("").strip());
        if (!matcher.matches()
                || (matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
            return new Request.Everything();
        }
        if (matcher.group(1).isEmpty()) {
            return suffix(Long.parseLong(matcher.group(2)), sizeBytes);
        }
        long first = Long.parseLong(matcher.group(1));
        long last = matcher.group(2).isEmpty() ? sizeBytes - 1 : Long.parseLong(matcher.group(2));
        if (last < first && !matcher.group(2).isEmpty()) {
            return new Request.Everything();
        }
        return first < sizeBytes
                ? new Request.Part(new ByteRange(first, Math.min(last, sizeBytes - 1)))
                : new Request.Unsatisfiable();
    }

    private static Request suffix(long lengthBytes, long sizeBytes) {
        if (lengthBytes == 0 || sizeBytes == 0) {
            return new Request.Unsatisfiable();
        }
        return new Request.Part(new ByteRange(Math.max(0, sizeBytes - lengthBytes), sizeBytes - 1));
    }

    long lengthBytes() {
        return last - first + 1;
    }

    String contentRange(long sizeBytes) {
        return "bytes " + first + "-" + last + "/" + sizeBytes;
    }
}

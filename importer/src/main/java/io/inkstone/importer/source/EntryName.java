package io.inkstone.importer.source;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes the names of entries: zips from Chinese Windows carry GBK and do not say so. */
final class EntryName {
    private static final Charset DOS = Charset.forName("IBM437");

    private EntryName() {}

    /** UTF-8 where the bytes are that, else the Asian charset in which they read best, else the charset of zip itself. */
    static String decode(byte[] raw) {
        String utf8 = Charsets.decodeStrictly(raw, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8;
        }
        Charsets.Guess guess = Charsets.guess(raw);
        return guess != null ? guess.text() : new String(raw, DOS);
    }

    /** For a name that was read byte by byte; one with characters beyond a byte was decoded by the archive's own rule. */
    static String decode(String bytewise) {
        boolean isBytes = bytewise.chars().allMatch(c -> c < 0x100);
        return isBytes ? decode(bytewise.getBytes(StandardCharsets.ISO_8859_1)) : bytewise;
    }
}

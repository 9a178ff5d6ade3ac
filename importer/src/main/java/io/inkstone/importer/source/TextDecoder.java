package io.inkstone.importer.source;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Makes text of a file's bytes, whatever wrote them. The bytes themselves are kept elsewhere, as they are. */
public final class TextDecoder {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int SAMPLE_BYTES = 1 << 16;

    private TextDecoder() {}

    /**
     * Byte order marks are taken off, line ends become {@code \n}, control characters go with a notice; a charset other
     * than UTF-8 is a notice. Null for a file that is no text at all.
     */
    public static @Nullable String decode(byte[] bytes, Notices notices) {
        String text = text(bytes, notices);
        return text == null ? null : ControlCharacters.strip(normalLineEnds(withoutMarks(text)), notices);
    }

    private static @Nullable String text(byte[] bytes, Notices notices) {
        Charset wide = wideCharset(bytes);
        if (wide != null) {
            notices.add(NoticeKind.ENCODING, 0, "the file is " + wide.name() + ", not UTF-8");
            return new String(bytes, wide);
        }
        String utf8 = Charsets.decodeStrictly(bytes, StandardCharsets.UTF_8);
        if (isBinary(bytes, utf8 != null)) {
            return null;
        }
        return utf8 != null ? utf8 : guessed(bytes, notices);
    }

    private static String guessed(byte[] bytes, Notices notices) {
        Charsets.Guess guess = Charsets.guess(bytes);
        Charset charset = guess == null ? WESTERN : guess.charset();
        notices.add(NoticeKind.ENCODING, 0, "the file is not UTF-8; it was read as " + charset.name());
        return guess == null ? new String(bytes, WESTERN) : guess.text();
    }

    /** UTF-16 or UTF-32 by its mark, or UTF-16 by the zero bytes that ASCII leaves in every second place. */
    private static @Nullable Charset wideCharset(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
            return Charset.forName("UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return StandardCharsets.UTF_16LE;
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return StandardCharsets.UTF_16BE;
        }
        return byZeros(bytes);
    }

    private static @Nullable Charset byZeros(byte[] bytes) {
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, SAMPLE_BYTES) & ~1;
        for (int i = 0; i < length; i++) {
            if (bytes[i] == 0) {
                zeros[i & 1]++;
            }
        }
        int most = Math.max(zeros[0], zeros[1]);
        if (most * 20 < length || Math.min(zeros[0], zeros[1]) * 4 > most || most < 2) {
            return null;
        }
        return plausible(bytes, zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    private static @Nullable Charset plausible(byte[] bytes, Charset charset) {
        String text = Charsets.decodeStrictly(bytes, charset);
        boolean isText = text != null && Charsets.readableShare(text) > 0.4;
        return isText ? charset : null;
    }

    private static boolean isBinary(byte[] bytes, boolean isUtf8) {
        int length = Math.min(bytes.length, SAMPLE_BYTES);
        int zeros = 0;
        int controls = 0;
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            zeros += b == 0 ? 1 : 0;
            controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' && b != 0x1B ? 1 : 0;
        }
        return isUtf8 ? controls > Math.max(8, length / 10) : zeros > 0 || controls > length / 20;
    }

    private static String withoutMarks(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == '\uFEFF') {
            start++;
        }
        return text.substring(start);
    }

    private static String normalLineEnds(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        for (int i = 0; i < head.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}

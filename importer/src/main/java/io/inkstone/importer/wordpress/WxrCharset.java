package io.inkstone.importer.wordpress;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.source.TextDecoder;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes text of a part of an export. UTF-8 with some broken characters stays UTF-8 without them: plug-ins cut texts in the
 * middle of a character; what as a whole is no UTF-8 is read as it reads best.
 */
record WxrCharset(Charset declared) {
    private static final Pattern DECLARATION =
            Pattern.compile("^[^<]{0,20}<\\?xml\\b[^>]{0,100}?encoding\\s*=\\s*[\"']([\\w.:-]{2,40})[\"']");

    static WxrCharset of(byte[] head) {
        Matcher declaration =
                DECLARATION.matcher(new String(head, 0, Math.min(head.length, 200), StandardCharsets.ISO_8859_1));
        try {
            return new WxrCharset(declaration.find() ? Charset.forName(declaration.group(1)) : StandardCharsets.UTF_8);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return new WxrCharset(StandardCharsets.UTF_8);
        }
    }

    String text(byte[] bytes, Notices notices) {
        boolean wide = declared.name().startsWith("UTF-16") || declared.name().startsWith("UTF-32");
        Charset charset = wide ? StandardCharsets.UTF_8 : declared;
        String text = new String(bytes, charset);
        long broken = text.chars().filter(c -> c == '\uFFFD').count();
        long foreign = text.chars().filter(c -> c >= 0x80).count();
        if (broken * 3 > foreign) {
            String guessed = TextDecoder.decode(bytes, notices);
            return guessed == null ? plain(text, notices) : guessed;
        }
        if (broken > 0) {
            notices.add(NoticeKind.ENCODING, 0, broken + " broken characters were left out");
        }
        return plain(text.replace("\uFFFD", ""), notices);
    }

    /** Without byte order mark and what XML and databases refuse. */
    private static String plain(String text, Notices notices) {
        String decoded = TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), notices);
        return decoded == null ? "" : decoded;
    }
}

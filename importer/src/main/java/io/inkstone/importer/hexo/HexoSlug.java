package io.inkstone.importer.hexo;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Hexo's {@code slugize} (hexo-util, slugize.ts): ASCII marks become hyphens, all other letters stay, case and all. */
final class HexoSlug {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F]");
    private static final Pattern SPECIAL =
            Pattern.compile("[\\s\\p{Z}\\x{FEFF}~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+");
    private static final Pattern ACCENT = Pattern.compile("(?<=[A-Za-z])[\\x{300}-\\x{36F}]+");

    private HexoSlug() {}

    static String of(String text) {
        String bare = CONTROL.matcher(withoutAccents(text)).replaceAll("");
        return SPECIAL.matcher(bare).replaceAll("-").replaceAll("^-+|-+$", "");
    }

    /** Only Latin letters lose their marks. */
    private static String withoutAccents(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return Normalizer.normalize(ACCENT.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
    }
}

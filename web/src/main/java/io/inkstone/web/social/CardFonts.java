package io.inkstone.web.social;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds a font of the machine for a text. None ships with Inkstone, because one with Han characters is as large as all the
 * rest of it.
 */
final class CardFonts {
    /** Serifs first, as titles are set on the site; those for Han letters set Latin quotation marks too wide. */
    private static final List<String> PREFERRED = List.of(
            "Source Serif 4",
            "Noto Serif",
            "Liberation Serif",
            "DejaVu Serif",
            "Source Han Serif SC",
            "Noto Serif CJK SC",
            "Noto Serif SC",
            "Songti SC",
            "AR PL UMing CN",
            Font.SERIF,
            "Noto Sans CJK SC",
            "WenQuanYi Micro Hei",
            "WenQuanYi Zen Hei",
            "Droid Sans Fallback",
            Font.SANS_SERIF);

    private final List<Font> fonts;

    CardFonts() {
        List<String> installed =
                List.of(GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
        Stream<String> others = installed.stream().filter(family -> !PREFERRED.contains(family));
        this.fonts = Stream.concat(PREFERRED.stream().filter(installed::contains), others)
                .map(family -> new Font(family, Font.PLAIN, 1))
                .toList();
    }

    /** The first that has every character of {@code text}, else the one that has most of them. */
    Font of(String text) {
        Font best = new Font(Font.SERIF, Font.PLAIN, 1);
        int most = shown(best, text);
        for (Font font : fonts) {
            if (font.canDisplayUpTo(text) < 0) {
                return font;
            }
            int count = shown(font, text);
            if (count > most) {
                best = font;
                most = count;
            }
        }
        return best;
    }

    /** What {@code font} has characters for, so that no empty boxes are drawn. */
    static String displayable(Font font, String text) {
        return text.codePoints()
                .filter(font::canDisplay)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static int shown(Font font, String text) {
        return Math.toIntExact(text.codePoints().filter(font::canDisplay).count());
    }
}

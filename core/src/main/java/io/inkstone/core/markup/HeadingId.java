package io.inkstone.core.markup;

import java.text.Normalizer;
import java.util.Locale;

/** The id of a heading, made of its own words: what links from other texts name it by. */
public final class HeadingId {
    /** Nothing else on a page has an id that begins so. */
    private static final String PREFIX = "h-";

    /** In code points; a fragment is to be read and copied. */
    private static final int LONGEST = 80;

    private HeadingId() {}

    /** Of the first heading with these words in an article; a second one has a number behind. */
    public static String of(String text) {
        String words = words(text);
        return PREFIX + (words.isEmpty() ? "section" : words);
    }

    /** Letters and digits of any script in lower case, everything between them a single hyphen. */
    static String words(String text) {
        StringBuilder words = new StringBuilder();
        String lowerCase = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        lowerCase.codePoints().limit(LONGEST).forEach(character -> {
            if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
                words.appendCodePoint(character);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
        });
        return words.toString().replaceFirst("-$", "");
    }
}

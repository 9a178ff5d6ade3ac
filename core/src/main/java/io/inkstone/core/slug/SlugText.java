package io.inkstone.core.slug;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Makes the text of slugs out of any other text. */
final class SlugText {
    private static final String PUNCTUATION = "-_.~";

    private SlugText() {}

    /** Keeps the punctuation that a slug may hold, because a file's name was chosen to be read in an address. */
    static Optional<Slug> ofFileName(String baseName) {
        return slug(baseName, PUNCTUATION);
    }

    /** Letters and digits only, everything between them a hyphen. */
    static Optional<Slug> ofWords(String words) {
        return slug(words, "");
    }

    private static Optional<Slug> slug(String text, String kept) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String hyphenated = hyphenate(Normalizer.normalize(folded, Normalizer.Form.NFC), kept);
        return Slug.parse(shorten(trim(hyphenated), Slug.MAX_WIRE_BYTES));
    }

    private static String hyphenate(String text, String kept) {
        StringBuilder slug = new StringBuilder();
        text.codePoints().forEach(character -> {
            boolean afterHyphen = slug.isEmpty() || slug.charAt(slug.length() - 1) == '-';
            if (Character.isLetterOrDigit(character) || (kept.indexOf(character) >= 0 && character != '-')) {
                slug.appendCodePoint(character);
            } else if (isMark(character)) {
                if (!afterHyphen) {
                    slug.appendCodePoint(character);
                }
            } else if (!afterHyphen && !isJoiner(character)) {
                slug.append('-');
            }
        });
        return slug.toString();
    }

    /** The longest beginning that fits, up to the end of a word if that leaves at least half of it. */
    static String shorten(String text, int wireBytes) {
        int end = fitting(text, wireBytes);
        if (end == text.length()) {
            return text;
        }
        int wordEnd = text.lastIndexOf('-', end);
        return trim(text.substring(0, wordEnd > end / 2 ? wordEnd : end));
    }

    /** Between two characters and never between a letter and its marks. */
    private static int fitting(String text, int wireBytes) {
        int bytes = 0;
        int letterStart = 0;
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            letterStart = isMark(character) ? letterStart : index;
            bytes += wireBytes(character);
            if (bytes > wireBytes) {
                return letterStart;
            }
            index += Character.charCount(character);
        }
        return index;
    }

    private static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isEdge(text.charAt(start))) {
            start++;
        }
        while (end > start && isEdge(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    static int wireBytes(String text) {
        return text.codePoints().map(SlugText::wireBytes).sum();
    }

    private static int wireBytes(int character) {
        if (character < 0x80) {
            return 1;
        }
        return 3 * (character < 0x800 ? 2 : character < 0x10000 ? 3 : 4);
    }

    static boolean isAllowed(int character) {
        return Character.isLetterOrDigit(character) || isMark(character) || PUNCTUATION.indexOf(character) >= 0;
    }

    static boolean isEdge(char character) {
        return character == '-' || character == '.';
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK -> true;
            default -> false;
        };
    }

    /** Invisible, within words: soft hyphen, zero-width joiners and spaces. */
    private static boolean isJoiner(int character) {
        return Character.getType(character) == Character.FORMAT;
    }
}

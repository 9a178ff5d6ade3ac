package io.inkstone.importer.hugo;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How Hugo makes addresses of words (common/paths, helpers).
 *
 * @param lower false where {@code disablePathToLower} is set
 * @param plain whether {@code removePathAccents} is set
 */
record HugoUrl(boolean lower, boolean plain) {
    private static final String SIGNS = "./\\_#+~-@";

    static HugoUrl of(HugoConfiguration configuration) {
        return new HugoUrl(
                !configuration.keys().isYes("disablepathtolower"),
                configuration.keys().isYes("removepathaccents"));
    }

    /** Letters, digits and a few signs stay, that of a fragment escaped; blanks become one hyphen; the rest goes. */
    String sanitized(String text) {
        StringBuilder kept = new StringBuilder();
        boolean hyphenDue = false;
        boolean wasHyphen = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (isAllowed(text, i, c)) {
                wasHyphen = c == '-';
                kept.append(hyphenDue && !wasHyphen ? "-" : "");
                kept.append(c == '#' ? "%23" : Character.toString(c));
                hyphenDue = false;
            } else if (!kept.isEmpty() && !wasHyphen && (Character.isWhitespace(c) || Character.isSpaceChar(c))) {
                hyphenDue = true;
            }
            i += Character.charCount(c);
        }
        String cased = lower ? kept.toString().toLowerCase(Locale.ROOT) : kept.toString();
        return plain
                ? Normalizer.normalize(
                        Normalizer.normalize(cased, Normalizer.Form.NFD).replaceAll("\\p{Mn}+", ""),
                        Normalizer.Form.NFC)
                : cased;
    }

    private static boolean isAllowed(String text, int i, int c) {
        int type = Character.getType(c);
        boolean mark = type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        boolean escape = c == '%'
                && i + 2 < text.length()
                && Character.digit(text.charAt(i + 1), 16) >= 0
                && Character.digit(text.charAt(i + 2), 16) >= 0;
        return Character.isLetter(c) || Character.isDigit(c) || mark || escape || SIGNS.indexOf(c) >= 0;
    }

    /** What newer versions make of a path before anything else: lower case, each blank a hyphen. */
    String normalized(String path) {
        return lower ? path.toLowerCase(Locale.ROOT).replace(' ', '-') : path;
    }

    /** One slash in front, none doubled, no way up (Go's path.Clean). */
    static String clean(String path) {
        List<String> segments = new ArrayList<>();
        for (String segment : path.split("/", -1)) {
            if (segment.equals("..")) {
                if (!segments.isEmpty()) {
                    segments.removeLast();
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        return "/" + String.join("/", segments);
    }
}

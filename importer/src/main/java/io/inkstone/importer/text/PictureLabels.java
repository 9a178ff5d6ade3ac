package io.inkstone.importer.text;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Which definitions are those of pictures: {@code ![words][label]}, {@code ![label][]} and {@code ![label]} name one that
 * stands elsewhere in the text (CommonMark 0.31.2 §6.4).
 */
final class PictureLabels {
    /** As long as a label may be; words of a picture are not longer either, and reading stays linear. */
    private static final int LONGEST = 999;

    private final String chars;
    private final CodeMask mask;

    private PictureLabels(String chars, CodeMask mask) {
        this.chars = chars;
        this.mask = mask;
    }

    /** Folded as {@link #folded} does. */
    static Set<String> in(String chars, CodeMask mask) {
        PictureLabels text = new PictureLabels(chars, mask);
        Set<String> labels = new HashSet<>();
        for (int i = chars.indexOf("!["); i >= 0; i = chars.indexOf("![", i + 2)) {
            if (!mask.isCode(i)) {
                text.take(i + 1, labels);
            }
        }
        return labels;
    }

    /** Without regard to case and to how many blanks stand between its words. */
    static String folded(String label) {
        return label.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void take(int open, Set<String> labels) {
        int close = closing(open);
        if (close < 0 || follows(close, '(')) {
            return;
        }
        int end = follows(close, '[') ? closing(close + 1) : -1;
        String words = chars.substring(open + 1, close);
        String label = end < 0 ? "" : chars.substring(close + 2, end);
        labels.add(folded(label.isBlank() ? words : label));
    }

    private boolean follows(int at, char wanted) {
        return at + 1 < chars.length() && chars.charAt(at + 1) == wanted;
    }

    /** Where the bracket is closed that opens here; -1 where it is not in its paragraph. */
    private int closing(int open) {
        int depth = 0;
        for (int i = open; i < Math.min(chars.length(), open + LONGEST); i++) {
            char c = chars.charAt(i);
            if (c == '\n' && follows(i, '\n')) {
                return -1;
            }
            if (c == '\\') {
                i++;
            } else if ((c == '[' || c == ']') && !mask.isCode(i)) {
                depth += c == '[' ? 1 : -1;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return -1;
    }
}

package io.inkstone.core.search;

/** How wide text is, in units of one Latin letter, and where it may be cut. */
final class Widths {
    private Widths() {}

    /** Half a supplementary character counts one, so that both together count two. */
    static int of(char character) {
        boolean wide = (character >= 0x1100 && character <= 0x115F)
                || (character >= 0x2E80 && character <= 0xD7A3)
                || (character >= 0xF900 && character <= 0xFAFF)
                || (character >= 0xFE30 && character <= 0xFE6F)
                || (character >= 0xFF01 && character <= 0xFF60);
        return wide ? 2 : 1;
    }

    static int of(String text, int start, int end) {
        int width = 0;
        for (int index = start; index < end; index++) {
            width += of(text.charAt(index));
        }
        return width;
    }

    /** The first index from {@code start} on, at most {@code limit}, that is not within a word. */
    static int wordStart(String text, int start, int limit) {
        int index = start;
        while (index < limit && isWithinWord(text, index)) {
            index++;
        }
        return index;
    }

    /** The last index up to {@code end}, more than {@code limit}, that is not within a word; {@code end} if there is none. */
    static int wordEnd(String text, int end, int limit) {
        int index = end;
        while (index > limit && isWithinWord(text, index)) {
            index--;
        }
        if (index > limit) {
            return index;
        }
        return Character.isLowSurrogate(text.charAt(end)) ? end - 1 : end;
    }

    private static boolean isWithinWord(String text, int index) {
        return index > 0
                && index < text.length()
                && (Character.isLowSurrogate(text.charAt(index))
                        || (Letters.isWordPart(text.charAt(index - 1)) && Letters.isWordPart(text.charAt(index))));
    }
}

package io.inkstone.core.search;

/**
 * A word, or a character of a writing without spaces, as search knows it.
 *
 * @param term folded and stemmed
 * @param character its code point if it is one of Han, kana or Hangul, otherwise 0
 * @param position in the text, from 1; neighbours differ by 1, by more where punctuation or the end of a line parts them
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record Token(String term, int character, int position, int start, int end) {
    boolean isCharacter() {
        return character != 0;
    }

    /** Whether this and {@code next} are written together, so that they make a pair. */
    boolean pairsWith(Token next) {
        return isCharacter() && next.isCharacter() && end == next.start && next.position == position + 1;
    }
}

package io.inkstone.core.search;

/**
 * A word, or a character of a writing without spaces, as search knows it.
 *
 * @param term folded and stemmed
 * @param character whether it is one of Han, kana or Hangul
 * @param position in the text, from 1; neighbours differ by 1, by more where punctuation or the end of a line parts them
 * @param start where it begins in the text
 * @param end where it ends in the text
 */
record Token(String term, boolean character, int position, int start, int end) {
    /** Whether this and {@code next} are written together, so that they make a pair. */
    boolean pairsWith(Token next) {
        return character && next.character && end == next.start && next.position == position + 1;
    }
}

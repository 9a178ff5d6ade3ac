package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lexemes as numbers, of {@link #BITS} bits: what a post is found by, a word, a character that stands alone, or two that are
 * written together. The number of a character or of a pair is made of its code points, so that nothing has to be looked up
 * for it, and sorts as its letters do; words are kept here, each once, and come before all of these. Of one thread.
 */
final class Lexicon {
    /** Of a character or a pair, in UTF-8. */
    static final int MOST_BYTES = 8;

    /** Of a {@link Letters#standsAlone character that stands alone}: all are in the first four planes. */
    private static final int CODE_POINT_BITS = 18;

    static final int BITS = 2 * CODE_POINT_BITS + 1;

    private static final int CODE_POINT = (1 << CODE_POINT_BITS) - 1;
    private static final long FIRST_CHARACTER = 1L << (2 * CODE_POINT_BITS);

    private static final int TRAIL_BITS = 6;
    private static final int LAST_BITS = (1 << TRAIL_BITS) - 1;
    private static final int TRAIL = 0x80;
    private static final int LEAD_OF_THREE = 0xE0;
    private static final int LEAD_OF_FOUR = 0xF0;

    private final List<Word> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    long word(String term) {
        Integer known = numbers.get(term);
        if (known == null) {
            known = words.size();
            numbers.put(term, known);
            words.add(new Word(term));
        }
        return known;
    }

    /** A character by its code point. */
    static long character(int character) {
        return FIRST_CHARACTER | (long) character << CODE_POINT_BITS;
    }

    static long pair(int first, int second) {
        return character(first) | second;
    }

    static boolean isWord(long lexeme) {
        return lexeme < FIRST_CHARACTER;
    }

    Word word(long lexeme) {
        return words.get((int) lexeme);
    }

    String text(long lexeme) {
        if (isWord(lexeme)) {
            return word(lexeme).text();
        }
        String first = Character.toString(firstCharacter(lexeme));
        int second = secondCharacter(lexeme);
        return second == 0 ? first : first + Character.toString(second);
    }

    /** Writes a character or a pair in UTF-8, and tells how many bytes it takes. */
    static int write(long lexeme, byte[] target) {
        int length = write(firstCharacter(lexeme), target, 0);
        int second = secondCharacter(lexeme);
        return second == 0 ? length : write(second, target, length);
    }

    /** A {@link Letters#standsAlone character that stands alone} takes three bytes or four (RFC 3629, section 3). */
    private static int write(int character, byte[] target, int from) {
        int index = from;
        if (Character.isBmpCodePoint(character)) {
            target[index++] = (byte) (LEAD_OF_THREE | character >> (2 * TRAIL_BITS));
        } else {
            target[index++] = (byte) (LEAD_OF_FOUR | character >> (3 * TRAIL_BITS));
            target[index++] = trail(character >> (2 * TRAIL_BITS));
        }
        target[index++] = trail(character >> TRAIL_BITS);
        target[index++] = trail(character);
        return index;
    }

    private static byte trail(int bits) {
        return (byte) (TRAIL | (bits & LAST_BITS));
    }

    static int firstCharacter(long lexeme) {
        return (int) (lexeme >>> CODE_POINT_BITS) & CODE_POINT;
    }

    private static int secondCharacter(long lexeme) {
        return (int) lexeme & CODE_POINT;
    }
}

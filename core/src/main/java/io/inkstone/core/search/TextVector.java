package io.inkstone.core.search;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes the {@code tsvector} of a post: single tokens, and instead of a character that makes a pair with the next this pair,
 * at the place of the first; the character itself is found as the beginning of its pairs. PostgreSQL keeps 255 places of a lexeme, places up to 16,383 and 1 MB in all; a lexeme that has no place left is still found, and a vector
 * that is not {@link #isWhole whole} needs the {@link #written written tokens} to find phrases.
 */
final class TextVector {
    private static final int MOST_PLACES = 255;
    private static final int LAST_PLACE = 16_383;
    private static final int MOST_BYTES = 1_000_000;

    /** What a lexeme takes beside its letters: length of the list of places, alignment. */
    private static final int OVERHEAD_BYTES = 4;

    /** Between title, tags and text. */
    private static final int APART = 3;

    private final Map<String, Places> lexemes = new LinkedHashMap<>();
    private final StringBuilder written = new StringBuilder(" ");
    private int offset;
    private int bytes;
    private boolean whole = true;

    /** Where a lexeme stands. */
    private static final class Places {
        private final StringBuilder text = new StringBuilder();
        private int count;
    }

    /** Adds a text, apart from what was added before, under a weight from A to D. */
    void add(PairedTokens tokens, char weight) {
        int last = 0;
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.token(index);
            Written.append(written, token, last == 0 ? APART : token.position() - last);
            last = token.position();
            String pair = tokens.pair(index);
            put(pair == null ? token.term() : pair, offset + last, weight);
        }
        offset += last + APART;
    }

    private void put(String lexeme, int place, char weight) {
        Places places = lexemes.get(lexeme);
        if (places == null) {
            int size = OVERHEAD_BYTES + bytes(lexeme);
            if (bytes + size > MOST_BYTES) {
                whole = false;
                return;
            }
            bytes += size;
            places = new Places();
            lexemes.put(lexeme, places);
        }
        if (place > LAST_PLACE || places.count == MOST_PLACES || bytes + 2 > MOST_BYTES) {
            whole = false;
            return;
        }
        places.text.append(places.count == 0 ? ':' : ',').append(place).append(weight);
        places.count++;
        bytes += 2;
    }

    /** As UTF-8. */
    private static int bytes(String lexeme) {
        int count = 0;
        for (int index = 0; index < lexeme.length(); index++) {
            char letter = lexeme.charAt(index);
            // Each half of a character beyond the basic plane counts for two of its four bytes.
            count += letter < 0x80 ? 1 : letter < 0x800 || Character.isSurrogate(letter) ? 2 : 3;
        }
        return count;
    }

    /** Whether it holds every place of every token, so that phrases can be found in it alone. */
    boolean isWhole() {
        return whole;
    }

    /** All tokens in their order; see {@link Written}. */
    String written() {
        return written.toString();
    }

    /** In PostgreSQL's notation. */
    @Override
    public String toString() {
        StringBuilder vector = new StringBuilder(bytes * 2);
        lexemes.forEach((lexeme, places) ->
                vector.append(Lexemes.quoted(lexeme)).append(places.text).append(' '));
        return vector.toString();
    }
}

package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.postgresql.util.PGBinaryObject;
import org.postgresql.util.PGobject;

/**
 * The {@code tsvector} of a post: single tokens, and instead of a character that makes a pair with the next this pair, at the
 * place of the first; the character itself is found as the beginning of its pairs. PostgreSQL keeps 255 places of a lexeme,
 * places up to 16,383 and 1 MB in all; a lexeme that has no place left is still found, and a vector that is not
 * {@link #isWhole whole} needs the {@link #written written tokens} to find phrases.
 *
 * <p>It is sent as {@code tsvectorrecv} reads it, because the database takes long to read its notation.
 */
final class TextVector extends PGobject implements PGBinaryObject {
    private static final int MOST_PLACES = 255;
    private static final int LAST_PLACE = 16_383;
    private static final int MOST_BYTES = 1_000_000;

    /** What a lexeme takes beside its letters: length of the list of places, alignment. */
    private static final int OVERHEAD_BYTES = 4;

    /** Between title, tags and text. */
    private static final int APART = 3;

    /** By the number that PostgreSQL gives each. */
    private static final String WEIGHTS = "DCBA";

    private static final int WEIGHT_SHIFT = 14;

    /** Bytes of a lexeme that are sorted as a number: two Han characters; beside its index in what is left of 64 bits. */
    private static final int BEGINNING = 6;

    private static final int INDEX_BITS = Long.SIZE - BEGINNING * Byte.SIZE;
    private static final int LAST_INDEX = (1 << INDEX_BITS) - 1;

    private static final Comparator<Places> BY_LETTERS = (a, b) -> Arrays.compareUnsigned(a.letters, b.letters);

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Places> lexemes = new HashMap<>();
    private final transient List<PairedTokens> added = new ArrayList<>();
    private int offset;
    private int bytes;
    private boolean whole = true;

    TextVector() {
        setType("tsvector");
    }

    /** Where a lexeme stands: weight and place in one number each. */
    private static final class Places {
        private static final int FIRST = 2;

        private final byte[] letters;
        private char[] packed = new char[FIRST];
        private int count;

        Places(byte[] letters) {
            this.letters = letters;
        }

        void add(int weight, int place) {
            if (count == packed.length) {
                packed = Arrays.copyOf(packed, 2 * count);
            }
            packed[count++] = (char) (weight << WEIGHT_SHIFT | place);
        }

        /** The first bytes as a number that sorts as they do. */
        long beginning() {
            long number = 0;
            for (int index = 0; index < BEGINNING; index++) {
                number = number << Byte.SIZE | (index < letters.length ? Byte.toUnsignedInt(letters[index]) : 0);
            }
            return number;
        }

        int sum(int[] byWeight) {
            int sum = 0;
            for (int index = 0; index < count; index++) {
                sum += byWeight[packed[index] >> WEIGHT_SHIFT];
            }
            return sum;
        }
    }

    /** Told of each lexeme what its places sum up to. */
    interface Sums {
        void sum(String lexeme, int sum);
    }

    /** Adds a text, apart from what was added before, under a weight from A to D. */
    void add(PairedTokens tokens, char weight) {
        int number = WEIGHTS.indexOf(weight);
        added.add(tokens);
        int last = 0;
        for (int index = 0; index < tokens.size(); index++) {
            last = tokens.token(index).position();
            String pair = tokens.pair(index);
            put(pair == null ? tokens.token(index).term() : pair, offset + last, number);
        }
        offset += last + APART;
    }

    private void put(String lexeme, int place, int weight) {
        Places places = lexemes.get(lexeme);
        if (places == null) {
            byte[] letters = lexeme.getBytes(StandardCharsets.UTF_8);
            int size = OVERHEAD_BYTES + letters.length;
            if (bytes + size > MOST_BYTES) {
                whole = false;
                return;
            }
            bytes += size;
            places = new Places(letters);
            lexemes.put(lexeme, places);
        }
        if (place > LAST_PLACE || places.count == MOST_PLACES || bytes + 2 > MOST_BYTES) {
            whole = false;
            return;
        }
        places.add(weight, place);
        bytes += 2;
    }

    /**
     * Sums up the places of each lexeme.
     *
     * @param ofPlace what a place counts, by its weight: D, C, B, A
     */
    void sumUp(int[] ofPlace, Sums sums) {
        lexemes.forEach((lexeme, places) -> sums.sum(lexeme, places.sum(ofPlace)));
    }

    /** Calls for each lexeme, with its letters in UTF-8. */
    void eachLexeme(BiConsumer<String, byte[]> what) {
        lexemes.forEach((lexeme, places) -> what.accept(lexeme, places.letters));
    }

    /** Whether it holds every place of every token, so that phrases can be found in it alone. */
    boolean isWhole() {
        return whole;
    }

    /** All tokens in their order; see {@link Written}. */
    String written() {
        StringBuilder written = new StringBuilder(" ");
        for (PairedTokens tokens : added) {
            int last = 0;
            for (int index = 0; index < tokens.size(); index++) {
                Token token = tokens.token(index);
                Written.append(written, token, last == 0 ? APART : token.position() - last);
                last = token.position();
            }
        }
        return written.toString();
    }

    @Override
    public void setByteValue(byte[] value, int from) {
        throw new UnsupportedOperationException("A vector is only written.");
    }

    @Override
    public int lengthInBytes() {
        int length = Integer.BYTES;
        for (Places places : lexemes.values()) {
            length += places.letters.length + 1 + Short.BYTES + Short.BYTES * places.count;
        }
        return length;
    }

    /**
     * The number of lexemes; of each its letters, a zero, the number of its places and these (tsvector.c, tsvectorrecv); in
     * the order of their bytes, which spares the database to sort them.
     */
    @Override
    public void toBytes(byte[] target, int from) {
        Places[] sorted = sorted();
        ByteBuffer buffer = ByteBuffer.wrap(target, from, target.length - from).putInt(sorted.length);
        for (Places places : sorted) {
            buffer.put(places.letters).put((byte) 0).putShort((short) places.count);
            for (int index = 0; index < places.count; index++) {
                buffer.putChar(places.packed[index]);
            }
        }
    }

    private Places[] sorted() {
        Places[] all = lexemes.values().toArray(Places[]::new);
        Places[] sorted = all.length > LAST_INDEX ? all : sortedByBeginning(all);
        Arrays.sort(sorted, BY_LETTERS);
        return sorted;
    }

    /** Almost all of the work, as numbers: several times as fast as to compare letters. */
    private static Places[] sortedByBeginning(Places[] all) {
        long[] keys = new long[all.length];
        for (int index = 0; index < all.length; index++) {
            keys[index] = (all[index].beginning() << INDEX_BITS | index) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keys);
        Places[] sorted = new Places[all.length];
        Arrays.setAll(sorted, index -> all[(int) keys[index] & LAST_INDEX]);
        return sorted;
    }

    /** In PostgreSQL's notation, for a connection that sends nothing else. */
    @Override
    public String getValue() {
        StringBuilder vector = new StringBuilder(bytes * 2);
        lexemes.forEach((lexeme, places) -> {
            vector.append(Lexemes.quoted(lexeme));
            for (int index = 0; index < places.count; index++) {
                char packed = places.packed[index];
                vector.append(index == 0 ? ':' : ',')
                        .append(packed & LAST_PLACE)
                        .append(WEIGHTS.charAt(packed >> WEIGHT_SHIFT));
            }
            vector.append(' ');
        });
        return vector.toString();
    }
}

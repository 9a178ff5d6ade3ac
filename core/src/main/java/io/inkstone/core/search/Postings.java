package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.StringJoiner;

/**
 * What a segment holds of the lexemes of one bucket: in which posts each stands, and where. Posts come one after the other, so
 * that to sort which lexeme was told when brings together all that is known of it, in the order of the posts.
 */
final class Postings {
    /** In a place, what is behind the number of its post. */
    private static final int PLACE_BITS = Short.SIZE;

    /** Of a posting, the number of places before it. */
    private static final int OFFSET_BITS = Long.SIZE - Lexicon.BITS;

    private static final int MOST_PLACES = (1 << OFFSET_BITS) - 1;

    /** Marks the first place of a posting. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final int FIRST_SIZE = 1 << 8;

    /** Of each lexeme of each post, its number and where its places begin. */
    private long[] postings = new long[FIRST_SIZE];

    private int count;
    private int[] places = new int[FIRST_SIZE];
    private int size;

    /** A lexeme of the next post; its places follow. */
    void lexeme(long lexeme) {
        if (count == postings.length) {
            postings = Arrays.copyOf(postings, 2 * count);
        }
        postings[count++] = lexeme << OFFSET_BITS | size;
    }

    /** A place of the lexeme told last, of 16 bits, and the number of the post, of 15. */
    void place(int member, int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        if (size == MOST_PLACES) {
            throw new IllegalStateException("A bucket holds at most " + MOST_PLACES + " places.");
        }
        boolean first = offset(postings[count - 1]) == size;
        places[size++] = (first ? FIRST : 0) | member << PLACE_BITS | place;
    }

    private static int offset(long posting) {
        return (int) posting & MOST_PLACES;
    }

    boolean isEmpty() {
        return count == 0;
    }

    SearchBlock block(short bucket, long segmentId, Lexicon lexicon) {
        Arrays.sort(postings, 0, count);
        StringJoiner texts = new StringJoiner("\n");
        int[] ends = new int[count];
        int lexemes = 0;
        ByteBuffer sorted = ByteBuffer.allocate(size * Integer.BYTES);
        long last = -1;
        for (int index = 0; index < count; index++) {
            long lexeme = postings[index] >>> OFFSET_BITS;
            if (lexeme != last) {
                texts.add(lexicon.text(lexeme));
                lexemes++;
                last = lexeme;
            }
            copy(offset(postings[index]), sorted);
            ends[lexemes - 1] = sorted.position() / Integer.BYTES;
        }
        return new SearchBlock(
                bucket, segmentId, texts.toString(), new IntegerArray(Arrays.copyOf(ends, lexemes)), sorted.array());
    }

    private void copy(int from, ByteBuffer target) {
        int index = from;
        do {
            target.putInt(places[index++] & ~FIRST);
        } while (index < size && places[index] >= 0);
    }
}

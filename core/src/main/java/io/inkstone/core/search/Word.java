package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A word of a {@link Lexicon}. */
final class Word {
    /** What {@link #beginning} tells apart, in bits. */
    static final int BEGINNING_BITS = 48;

    private final String text;
    private final byte[] letters;
    private final long beginning;
    private final int bucket;
    private int index;

    Word(String text) {
        this.text = text;
        letters = text.getBytes(StandardCharsets.UTF_8);
        byte[] first = Arrays.copyOf(letters, BEGINNING_BITS / Byte.SIZE);
        beginning = ByteBuffer.allocate(Long.BYTES)
                .put(Long.BYTES - first.length, first)
                .getLong(0);
        bucket = SearchSegment.bucket(text);
    }

    String text() {
        return text;
    }

    /** In UTF-8. */
    byte[] letters() {
        return letters;
    }

    /** The first of its letters as a number that sorts as they do, of {@link #BEGINNING_BITS}. */
    long beginning() {
        return beginning;
    }

    /** In which block of a segment it is. */
    int bucket() {
        return bucket;
    }

    /** Which of the lexemes of the post at hand it is. */
    int index() {
        return index;
    }

    void setIndex(int index) {
        this.index = index;
    }
}

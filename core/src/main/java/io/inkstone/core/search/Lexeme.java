package io.inkstone.core.search;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a text is found by: a word, a character that stands alone, or two that are written together; one of a {@link Lexicon}.
 * What is asked of it at each of its places stands in the object itself, because all lexemes of a segment do not fit into the
 * processor's caches, and each look elsewhere costs.
 */
final class Lexeme {
    /** What {@link #beginning} tells apart, in bits: two Han characters in UTF-8. */
    static final int BEGINNING_BITS = 48;

    private final String text;
    private final int number;
    private final long pair;
    private final @Nullable Lexeme character;
    private final byte[] letters;
    private final long beginning;

    private int post;
    private int indexInPost;
    private int lastMember = -1;
    private int members;

    /**
     * One of a lexicon.
     *
     * @param number its number there
     * @param pair its two characters in one number, if it is a pair
     * @param character the first of these as a lexeme
     */
    Lexeme(String text, int number, long pair, @Nullable Lexeme character) {
        this.text = text;
        this.number = number;
        this.pair = pair;
        this.character = character;
        letters = text.getBytes(StandardCharsets.UTF_8);
        byte[] first = Arrays.copyOf(letters, BEGINNING_BITS / Byte.SIZE);
        beginning = ByteBuffer.allocate(Long.BYTES)
                .put(Long.BYTES - first.length, first)
                .getLong(0);
    }

    String text() {
        return text;
    }

    int number() {
        return number;
    }

    long pair() {
        return pair;
    }

    /** The first character of a pair. */
    @Nullable
    Lexeme character() {
        return character;
    }

    /** In UTF-8. */
    byte[] letters() {
        return letters;
    }

    /** The first of its letters as a number that sorts as they do, of {@link #BEGINNING_BITS}. */
    long beginning() {
        return beginning;
    }

    boolean isIn(int asked) {
        return post == asked;
    }

    /** Enters a post, numbered from 1, as the lexeme of this index in it. */
    void enter(int entered, int index) {
        post = entered;
        indexInPost = index;
    }

    int indexInPost() {
        return indexInPost;
    }

    /** Whether a post of the segment did not have it so far; the posts come one after the other. */
    boolean countMember(int member) {
        if (lastMember == member) {
            return false;
        }
        lastMember = member;
        members++;
        return true;
    }

    /** How many posts of the segment have it. */
    int members() {
        return members;
    }
}

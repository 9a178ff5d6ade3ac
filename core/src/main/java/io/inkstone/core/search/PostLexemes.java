package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/**
 * The lexemes of the post at hand and where they stand: single tokens, and instead of a character that makes a pair with the
 * next this pair, at the place of the first; the character itself is found as the beginning of its pairs. PostgreSQL keeps 255
 * places of a lexeme, places up to 16,383 and 1 MB in all; a lexeme that has no place left is still found, and a vector that
 * is not {@link #isWhole whole} needs the {@link #written written tokens} to find phrases.
 */
final class PostLexemes {
    private static final int MOST_PLACES = 255;
    private static final int LAST_PLACE = 16_383;
    private static final int MOST_BYTES = 1_000_000;

    /** What a lexeme takes beside its letters: length of the list of places, alignment. */
    private static final int OVERHEAD_BYTES = 4;

    /** Between title, tags and text. */
    private static final int APART = 3;

    /** Of a number that sorts lexemes, what holds the index of one. */
    private static final int INDEX_BITS = Long.SIZE - Lexeme.BEGINNING_BITS;

    private static final int LAST_INDEX = (1 << INDEX_BITS) - 1;
    private static final Comparator<Lexeme> BY_LETTERS = (a, b) -> a.beginning() == b.beginning()
            ? Arrays.compareUnsigned(a.letters(), b.letters())
            : Long.compare(a.beginning(), b.beginning());
    private static final int FIRST_SIZE = 1 << 10;

    private final Lexicon lexicon;
    private final List<List<Token>> added = new ArrayList<>();

    /** By {@link Lexeme#indexInPost}, with the number of their places. */
    private final List<Lexeme> lexemes = new ArrayList<>();

    private int[] counts = new int[FIRST_SIZE];

    /** All places as they come, and the indexes of their lexemes. */
    private char[] places = new char[FIRST_SIZE];

    private int[] indexes = new int[FIRST_SIZE];
    private int size;

    private int post = 1;
    private int offset;
    private int bytes;
    private boolean whole = true;

    PostLexemes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Told of each lexeme what its places sum up to. */
    interface Sums {
        void sum(String lexeme, int sum);
    }

    /** Begins with the next post. */
    void clear() {
        lexemes.clear();
        added.clear();
        post++;
        size = 0;
        offset = 0;
        bytes = 0;
        whole = true;
    }

    /** Adds a text, apart from what was added before, under a weight from A to D. */
    void add(List<Token> tokens, char weight) {
        added.add(tokens);
        int last = 0;
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            last = token.position();
            boolean pairs = index + 1 < tokens.size() && token.pairsWith(tokens.get(index + 1));
            put(pairs ? lexicon.pair(token, tokens.get(index + 1)) : lexicon.of(token.term()), offset + last, weight);
        }
        offset += last + APART;
    }

    private void put(Lexeme lexeme, int place, char weight) {
        if (!lexeme.isIn(post) && !enter(lexeme)) {
            return;
        }
        int index = lexeme.indexInPost();
        if (place > LAST_PLACE || counts[index] == MOST_PLACES || bytes + Short.BYTES > MOST_BYTES) {
            whole = false;
            return;
        }
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
            indexes = Arrays.copyOf(indexes, 2 * size);
        }
        places[size] = TextVector.place(weight, place);
        indexes[size++] = index;
        counts[index]++;
        bytes += Short.BYTES;
    }

    private boolean enter(Lexeme lexeme) {
        int more = OVERHEAD_BYTES + lexeme.letters().length;
        if (bytes + more > MOST_BYTES) {
            whole = false;
            return false;
        }
        int index = lexemes.size();
        if (index == counts.length) {
            counts = Arrays.copyOf(counts, 2 * index);
        }
        counts[index] = 0;
        lexeme.enter(post, index);
        lexemes.add(lexeme);
        bytes += more;
        return true;
    }

    void forEach(Consumer<Lexeme> what) {
        lexemes.forEach(what);
    }

    /**
     * Sums up the places of each lexeme.
     *
     * @param ofPlace what a place counts, by its weight: D, C, B, A
     */
    void sumUp(int[] ofPlace, Sums told) {
        int[] sums = new int[lexemes.size()];
        for (int index = 0; index < size; index++) {
            sums[indexes[index]] += ofPlace[TextVector.weight(places[index])];
        }
        for (int index = 0; index < sums.length; index++) {
            told.sum(lexemes.get(index).text(), sums[index]);
        }
    }

    /** Whether it holds every place of every token, so that phrases can be found in it alone. */
    boolean isWhole() {
        return whole;
    }

    /** All tokens in their order; see {@link Written}. */
    String written() {
        StringBuilder written = new StringBuilder(" ");
        for (List<Token> tokens : added) {
            int last = 0;
            for (Token token : tokens) {
                Written.append(written, token, last == 0 ? APART : token.position() - last);
                last = token.position();
            }
        }
        return written.toString();
    }

    /** What was added so far, in the order of the letters, which spares the database to sort them. */
    TextVector vector() {
        int[] ends = new int[lexemes.size()];
        char[] grouped = grouped(ends);
        int letters = 0;
        for (Lexeme lexeme : lexemes) {
            letters += lexeme.letters().length;
        }
        TextVector.Writer vector = new TextVector.Writer(ends.length, letters, size);
        for (Lexeme lexeme : sorted()) {
            int index = lexeme.indexInPost();
            vector.write(lexeme.letters(), grouped, ends[index] - counts[index], ends[index]);
        }
        return vector.written();
    }

    /**
     * The places of one lexeme behind those of another.
     *
     * @param ends is told of each lexeme where its places end
     */
    private char[] grouped(int[] ends) {
        int end = 0;
        for (int index = 0; index < ends.length; index++) {
            ends[index] = end;
            end += counts[index];
        }
        char[] grouped = new char[size];
        for (int index = 0; index < size; index++) {
            grouped[ends[indexes[index]]++] = places[index];
        }
        return grouped;
    }

    private Lexeme[] sorted() {
        Lexeme[] all = lexemes.toArray(Lexeme[]::new);
        Lexeme[] sorted = all.length > LAST_INDEX ? all : sortedByBeginning(all);
        Arrays.sort(sorted, BY_LETTERS);
        return sorted;
    }

    /** Almost all of the work, as numbers: several times as fast as to compare letters. */
    private static Lexeme[] sortedByBeginning(Lexeme[] all) {
        long[] keys = new long[all.length];
        for (int index = 0; index < all.length; index++) {
            keys[index] = (all[index].beginning() << INDEX_BITS | index) ^ Long.MIN_VALUE;
        }
        Arrays.sort(keys);
        Lexeme[] sorted = new Lexeme[all.length];
        Arrays.setAll(sorted, index -> all[(int) keys[index] & LAST_INDEX]);
        return sorted;
    }
}

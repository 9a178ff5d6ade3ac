package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The lexemes of the post at hand and where they stand: single tokens, and instead of a character that makes a pair with the
 * next this pair, at the place of the first; the character itself is found as the beginning of its pairs. PostgreSQL keeps 255
 * places of a lexeme, places up to 16,383 and 1 MB in all; a lexeme that has no place left is still found, and a vector that
 * is not {@link #isWhole whole} needs the {@link #written written tokens} to find phrases.
 *
 * <p>A lexeme and its place are one number, and sorted as numbers all come together that belong together. To look up each
 * lexeme where those of the whole segment are kept took a third longer, because these do not fit into the processor's caches.
 */
final class PostLexemes {
    private static final int MOST_PLACES = 255;
    private static final int LAST_PLACE = 16_383;

    /** Between title, tags and text. */
    private static final int APART = 3;

    private static final int WEIGHT_BITS = 2;
    private static final int WEIGHT = (1 << WEIGHT_BITS) - 1;
    private static final int PLACE_BITS = Short.SIZE;
    private static final int PLACE = (1 << PLACE_BITS) - 1;

    /** Of a number that sorts words, what holds the index of one. */
    private static final int INDEX_BITS = Long.SIZE - Word.BEGINNING_BITS;

    private static final int LAST_INDEX = (1 << INDEX_BITS) - 1;
    private static final Comparator<Word> BY_LETTERS = (a, b) -> a.beginning() == b.beginning()
            ? Arrays.compareUnsigned(a.letters(), b.letters())
            : Long.compare(a.beginning(), b.beginning());
    private static final int FIRST_SIZE = 1 << 10;

    private final Lexicon lexicon;
    private final List<List<Token>> added = new ArrayList<>();
    private final byte[] letters = new byte[Lexicon.MOST_BYTES];

    /** Of each token its lexeme, its place (0 for none), and the number of its weight. */
    private long[] keys = new long[FIRST_SIZE];

    private int size;

    /** Where the keys of each lexeme begin, once they are sorted; one more, where they end. */
    private int[] starts = new int[FIRST_SIZE];

    private int lexemes;
    private int words;
    private int sorted;
    private int offset;
    private boolean whole = true;

    PostLexemes(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Told of a lexeme what its places sum up to. */
    interface Sums {
        void sum(String lexeme, int sum);
    }

    /** Told of each lexeme, and of each of its places right after it. */
    interface Places {
        void lexeme(long lexeme);

        /** The place and in the lowest two bits its weight; of a lexeme that has no place left, once 0 and a weight. */
        void place(int place);
    }

    /** Begins with the next post. */
    void clear() {
        added.clear();
        size = 0;
        sorted = 0;
        lexemes = 0;
        words = 0;
        offset = 0;
        whole = true;
    }

    /** Adds a text, apart from what was added before, under a weight from A to D. */
    void add(List<Token> tokens, char weight) {
        added.add(tokens);
        while (size + tokens.size() > keys.length) {
            keys = Arrays.copyOf(keys, 2 * keys.length);
        }
        int last = 0;
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            last = token.position();
            int place = offset + last;
            whole &= place <= LAST_PLACE;
            keys[size++] = lexeme(tokens, index) << PLACE_BITS
                    | (place <= LAST_PLACE ? place << WEIGHT_BITS : 0)
                    | TextVector.weight(weight);
        }
        offset += last + APART;
    }

    private long lexeme(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        if (!token.isCharacter()) {
            return lexicon.word(token.term());
        }
        boolean pairs = index + 1 < tokens.size() && token.pairsWith(tokens.get(index + 1));
        return pairs
                ? Lexicon.pair(token.character(), tokens.get(index + 1).character())
                : Lexicon.character(token.character());
    }

    private void sort() {
        if (sorted == size) {
            return;
        }
        Arrays.sort(keys, 0, size);
        lexemes = 0;
        words = 0;
        long last = -1;
        for (int index = 0; index < size; index++) {
            long lexeme = keys[index] >>> PLACE_BITS;
            if (lexeme != last) {
                enter(lexeme, index);
                last = lexeme;
            }
            whole &= index - starts[lexemes - 1] < MOST_PLACES;
        }
        starts[lexemes] = size;
        sorted = size;
    }

    private void enter(long lexeme, int start) {
        if (lexemes + 1 == starts.length) {
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        starts[lexemes] = start;
        if (Lexicon.isWord(lexeme)) {
            lexicon.word(lexeme).setIndex(lexemes);
            words++;
        }
        lexemes++;
    }

    private long lexeme(int index) {
        return keys[starts[index]] >>> PLACE_BITS;
    }

    /** Every lexeme once, with the places that a vector would keep. */
    void forEach(Places told) {
        sort();
        for (int index = 0; index < lexemes; index++) {
            told.lexeme(lexeme(index));
            int first = firstPlace(index);
            int end = lastPlace(index);
            if (first == end) {
                told.place((int) keys[starts[index]] & PLACE);
            }
            for (int at = first; at < end; at++) {
                told.place((int) keys[at] & PLACE);
            }
        }
    }

    /** How many places are kept, a lexeme without one counted once: how long the post is. */
    int length() {
        sort();
        int length = 0;
        for (int index = 0; index < lexemes; index++) {
            length += Math.max(1, lastPlace(index) - firstPlace(index));
        }
        return length;
    }

    /**
     * Sums up the places of each lexeme.
     *
     * @param ofPlace what a place counts, by its weight: D, C, B, A
     * @param fewest what it sums up to at least, to be told
     */
    void sumUp(int[] ofPlace, int fewest, Sums told) {
        sort();
        for (int index = 0; index < lexemes; index++) {
            int sum = 0;
            int end = lastPlace(index);
            for (int at = firstPlace(index); at < end; at++) {
                sum += ofPlace[(int) keys[at] & WEIGHT];
            }
            if (sum >= fewest) {
                told.sum(lexicon.text(lexeme(index)), sum);
            }
        }
    }

    /** Whether the places that are kept are those of every token, so that phrases can be found by them alone. */
    boolean isWhole() {
        sort();
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

    /**
     * What was added so far, in the order of the letters, which spares the database to sort them; it does so itself where a
     * post has words of a writing whose letters come behind Han.
     */
    TextVector vector() {
        sort();
        TextVector.Writer vector = new TextVector.Writer();
        for (Word word : sortedWords()) {
            write(word.letters(), word.letters().length, word.index(), vector);
        }
        for (int index = words; index < lexemes; index++) {
            write(letters, Lexicon.write(lexeme(index), letters), index, vector);
        }
        return vector.written();
    }

    private void write(byte[] text, int length, int index, TextVector.Writer vector) {
        int first = firstPlace(index);
        int end = lastPlace(index);
        if (!vector.takes(text, length, end - first)) {
            whole = false;
            return;
        }
        for (int at = first; at < end; at++) {
            int place = (int) keys[at] & PLACE;
            vector.place(place & WEIGHT, place >> WEIGHT_BITS);
        }
    }

    private int firstPlace(int index) {
        int first = starts[index];
        while (first < starts[index + 1] && (keys[first] & PLACE) <= WEIGHT) {
            first++;
        }
        return first;
    }

    private int lastPlace(int index) {
        return Math.min(starts[index + 1], firstPlace(index) + MOST_PLACES);
    }

    private Word[] sortedWords() {
        Word[] all = new Word[words];
        Arrays.setAll(all, index -> lexicon.word(lexeme(index)));
        Word[] byBeginning = all.length > LAST_INDEX ? all : sortedByBeginning(all);
        Arrays.sort(byBeginning, BY_LETTERS);
        return byBeginning;
    }

    /** Almost all of the work, as numbers: several times as fast as to compare letters. */
    private static Word[] sortedByBeginning(Word[] all) {
        long[] beginnings = new long[all.length];
        for (int index = 0; index < all.length; index++) {
            beginnings[index] = (all[index].beginning() << INDEX_BITS | index) ^ Long.MIN_VALUE;
        }
        Arrays.sort(beginnings);
        Word[] sorted = new Word[all.length];
        Arrays.setAll(sorted, index -> all[(int) beginnings[index] & LAST_INDEX]);
        return sorted;
    }
}

package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lexemes of some posts, each once; of one thread. */
final class Lexicon {
    private static final int FIRST_PAIRS = 1 << 10;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final List<Lexeme> all = new ArrayList<>();
    private final Map<String, Lexeme> terms = new HashMap<>();

    /** With open addressing, by their characters: to join these first and find the text took as long as all else. */
    private @Nullable Lexeme[] pairs = new @Nullable Lexeme[FIRST_PAIRS];

    private int pairCount;

    /** In the order of their numbers. */
    List<Lexeme> all() {
        return Collections.unmodifiableList(all);
    }

    Lexeme of(String term) {
        Lexeme known = terms.get(term);
        if (known == null) {
            known = add(term, 0, null);
            terms.put(term, known);
        }
        return known;
    }

    /** @param first a character, as {@code second} */
    Lexeme pair(Token first, Token second) {
        long pair = (long) first.term().codePointAt(0) << Integer.SIZE
                | second.term().codePointAt(0);
        Lexeme known = pairs[slot(pair)];
        if (known == null) {
            known = add(first.term() + second.term(), pair, of(first.term()));
            if (2 * ++pairCount > pairs.length) {
                grow();
            }
            pairs[slot(pair)] = known;
        }
        return known;
    }

    private Lexeme add(String text, long pair, @Nullable Lexeme character) {
        Lexeme added = new Lexeme(text, all.size(), pair, character);
        all.add(added);
        return added;
    }

    /** Where a pair is, or would be. */
    private int slot(long pair) {
        int last = pairs.length - 1;
        int slot = (int) ((pair * SPREAD) >>> Integer.SIZE) & last;
        Lexeme there = pairs[slot];
        while (there != null && there.pair() != pair) {
            slot = (slot + 1) & last;
            there = pairs[slot];
        }
        return slot;
    }

    private void grow() {
        @Nullable Lexeme[] old = pairs;
        pairs = new @Nullable Lexeme[2 * old.length];
        for (Lexeme lexeme : old) {
            if (lexeme != null) {
                pairs[slot(lexeme.pair())] = lexeme;
            }
        }
    }
}

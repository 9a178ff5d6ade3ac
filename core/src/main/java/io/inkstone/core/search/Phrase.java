package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tokens that a reader looks for right beside each other; one alone is a phrase, too. */
record Phrase(List<Token> tokens) {
    Phrase {
        tokens = List.copyOf(tokens);
    }

    /** A lexeme or the beginning of lexemes, and its place in the phrase. */
    private record Placed(String lexeme, boolean begins, int position) {
        /** As it stands in a {@code tsquery}. */
        String operand() {
            return Lexemes.quoted(lexeme) + (begins ? ":*" : "");
        }
    }

    /** Whether one lexeme says it all, so that places need not be compared. */
    boolean isSingle() {
        return placed().size() == 1;
    }

    /** The lexemes in any order and place, as a {@code tsquery}. */
    String anywhere() {
        return placed().stream().map(Placed::operand).distinct().collect(Collectors.joining(" & "));
    }

    /** The lexemes at their distances, as a {@code tsquery}. */
    String near() {
        StringBuilder query = new StringBuilder("(");
        int last = 0;
        for (Placed one : placed()) {
            if (last > 0) {
                query.append(" <").append(one.position() - last).append("> ");
            }
            query.append(one.operand());
            last = one.position();
        }
        return query.append(')').toString();
    }

    Stream<Sought> sought(boolean needed) {
        return placed().stream().map(one -> new Sought(one.lexeme(), one.begins(), needed));
    }

    String written() {
        return Written.of(tokens);
    }

    /**
     * Pairs of characters where there are any; a pair stands at the place of its first. Of a character by itself the text may
     * have any pair that begins with it.
     */
    private List<Placed> placed() {
        List<Placed> placed = new ArrayList<>();
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.get(index);
            boolean pairsBefore = index > 0 && tokens.get(index - 1).pairsWith(token);
            boolean pairsBehind = index + 1 < tokens.size() && token.pairsWith(tokens.get(index + 1));
            if (pairsBehind) {
                String pair = token.term() + tokens.get(index + 1).term();
                placed.add(new Placed(pair, false, token.position()));
            } else if (!pairsBefore) {
                placed.add(new Placed(token.term(), token.isCharacter(), token.position()));
            }
        }
        return placed;
    }
}

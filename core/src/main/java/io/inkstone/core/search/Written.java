package io.inkstone.core.search;

import java.util.List;

/**
 * Tokens in a row as one text, each between blanks, a comma for each place that punctuation or the end of a line leaves
 * empty: in it a phrase is found as a part of the text.
 */
final class Written {
    private Written() {}

    static String of(List<Token> tokens) {
        StringBuilder written = new StringBuilder(" ");
        int last = tokens.getFirst().position() - 1;
        for (Token token : tokens) {
            append(written, token, token.position() - last);
            last = token.position();
        }
        return written.toString();
    }

    static void append(StringBuilder written, Token token, int distance) {
        written.append(", ".repeat(distance - 1)).append(token.term()).append(' ');
    }
}

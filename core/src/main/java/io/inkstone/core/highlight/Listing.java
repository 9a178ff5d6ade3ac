package io.inkstone.core.highlight;

import java.util.ArrayList;
import java.util.List;

/** A listing while it is read: its text, and the tokens up to a position. White space never parts two tokens of one kind. */
final class Listing {
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private TokenKind kind = TokenKind.PLAIN;
    private int start;
    private int end;

    Listing(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** Up to where it is read. */
    int position() {
        return end;
    }

    /** What stands before {@code to}, and is not read yet, is of this kind. */
    void add(TokenKind next, int to) {
        if (to <= end) {
            return;
        }
        if (next != kind && !text.substring(end, to).isBlank()) {
            flush();
            kind = next;
        }
        end = to;
    }

    /** The tokens; a rest that nobody read is plain. */
    List<Token> tokens() {
        add(TokenKind.PLAIN, text.length());
        flush();
        return List.copyOf(tokens);
    }

    /** White space at the end of a token is left to what follows, as a plain token of its own if need be. */
    private void flush() {
        int last = end;
        while (kind != TokenKind.PLAIN && last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        put(kind, last);
        put(TokenKind.PLAIN, end);
    }

    private void put(TokenKind of, int to) {
        if (to > start) {
            boolean merge = of == TokenKind.PLAIN
                    && !tokens.isEmpty()
                    && tokens.getLast().kind() == TokenKind.PLAIN;
            String piece = text.substring(start, to);
            tokens.add(new Token(of, merge ? tokens.removeLast().text() + piece : piece));
        }
        start = to;
    }
}

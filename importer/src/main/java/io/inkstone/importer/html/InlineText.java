package io.inkstone.importer.html;

import java.util.ArrayList;
import java.util.List;

/**
 * Running text while it is put together. White space becomes one blank, and moves out of whatever it stands at the edge of,
 * because Markdown's marks only work beside words; marks around nothing go.
 */
final class InlineText {
    /** What a line break becomes. */
    enum Breaks {
        /** A hard break; several in a row part paragraphs. */
        LINES,
        /** {@code <br>}, where no line may end. */
        ELEMENTS,
        /** A blank. */
        BLANKS
    }

    private final Breaks breaks;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Opened> open = new ArrayList<>();
    private int waiting;
    private int links;
    private int pendingBreaks;
    private boolean pendingBlank;

    InlineText(Breaks breaks) {
        this.breaks = breaks;
    }

    /** Part of the text: words to escape, words as they are, or the edge of a wrap. */
    sealed interface Piece {
        /** Words to escape; {@code inLink} is where brackets have a meaning. */
        record Words(String text, boolean inLink) implements Piece {}

        record Raw(String text) implements Piece {}

        record Edge(Opened of, boolean opens) implements Piece {}
    }

    /** A wrap that was opened; two of the same kind are two. */
    static final class Opened {
        final Wrap wrap;
        boolean asHtml;

        private Opened(Wrap wrap) {
            this.wrap = wrap;
        }
    }

    /** The author's words, with HTML's white space. */
    void words(String text) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                flush(word);
                pendingBlank = true;
            } else {
                word.append(c);
            }
        }
        flush(word);
    }

    private void flush(StringBuilder word) {
        if (!word.isEmpty()) {
            settle();
            pieces.add(new Piece.Words(word.toString(), links > 0));
            word.setLength(0);
        }
    }

    /** Something that stands as it is: a picture, a span of code. */
    void raw(String markdown) {
        settle();
        pieces.add(new Piece.Raw(markdown));
    }

    void blank() {
        pendingBlank = true;
    }

    void lineBreak() {
        if (breaks == Breaks.BLANKS) {
            pendingBlank = true;
        } else {
            pendingBreaks++;
        }
    }

    Opened open(Wrap wrap) {
        Opened opened = new Opened(wrap);
        open.add(opened);
        links += wrap.isLink() ? 1 : 0;
        return opened;
    }

    /** Closes the innermost. */
    void close(Opened opened) {
        open.removeLast();
        links -= opened.wrap.isLink() ? 1 : 0;
        if (waiting > open.size()) {
            waiting = open.size();
            pieces.add(new Piece.Edge(opened, false));
        }
    }

    boolean isWithin(Wrap wrap) {
        return open.stream().anyMatch(opened -> opened.wrap.equals(wrap));
    }

    boolean isInLink() {
        return links > 0;
    }

    /** Writes down what waited for the next word: blanks, breaks, and what was opened. */
    private void settle() {
        if (!pieces.isEmpty()) {
            if (pendingBreaks > 0) {
                pieces.add(new Piece.Raw(lineBreaks()));
            } else if (pendingBlank) {
                pieces.add(new Piece.Raw(" "));
            }
        }
        pendingBreaks = 0;
        pendingBlank = false;
        while (waiting < open.size()) {
            pieces.add(new Piece.Edge(open.get(waiting++), true));
        }
    }

    private String lineBreaks() {
        if (breaks == Breaks.ELEMENTS || (waiting > 0 && pendingBreaks > 1)) {
            return "<br>".repeat(Math.min(pendingBreaks, 2));
        }
        return pendingBreaks > 1 ? "\n\n" : "  \n";
    }

    /** The Markdown; empty for nothing but white space. */
    String markdown() {
        EmphasisEdges.settle(pieces);
        Escaping escaping = new Escaping();
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Words words -> escaping.words(words.text(), words.inLink());
                case Piece.Raw raw -> escaping.raw(raw.text());
                case Piece.Edge edge -> escaping.raw(mark(edge));
            }
        }
        return escaping.markdown();
    }

    private static String mark(Piece.Edge edge) {
        Wrap wrap = edge.of().wrap;
        if (edge.of().asHtml) {
            return edge.opens() ? wrap.otherOpen() : wrap.otherClose();
        }
        return edge.opens() ? wrap.open() : wrap.close();
    }
}

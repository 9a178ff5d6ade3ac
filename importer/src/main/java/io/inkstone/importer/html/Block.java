package io.inkstone.importer.html;

import java.util.List;
import java.util.stream.Collectors;

/** A block of Markdown, without line end. */
record Block(Kind kind, String text) {
    enum Kind {
        PARAGRAPH,
        /** May follow a paragraph without an empty line between. */
        LIST,
        OTHER
    }

    static Block paragraph(String text) {
        return new Block(Kind.PARAGRAPH, text);
    }

    static Block other(String text) {
        return new Block(Kind.OTHER, text);
    }

    static String join(List<Block> blocks) {
        return blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
    }

    /** The lines behind a mark: the first behind {@code first}, the others behind {@code rest}, which empty ones do without. */
    static String behind(String text, String first, String rest) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(first);
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            out.append(text, from, end + 1);
            from = end + 1;
            boolean blank = from == text.length() || text.charAt(from) == '\n';
            out.append(blank ? rest.stripTrailing() : rest);
        }
        return out.append(text, from, text.length()).toString();
    }
}

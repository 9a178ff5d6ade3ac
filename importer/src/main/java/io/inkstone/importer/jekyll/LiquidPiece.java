package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.NumberedText;

/** A stretch of a text and what takes its place. */
record LiquidPiece(int start, int end, NumberedText replacement) {
    static LiquidPiece unchanged(NumberedText text, int start, int end) {
        return new LiquidPiece(
                start, end, new NumberedText.Builder().copy(text, start, end).build());
    }

    /** A token's value; where there is none and nothing else stands on its lines, these lines go as well. */
    static LiquidPiece of(NumberedText text, LiquidToken token, String value) {
        return value.isEmpty()
                ? without(text, token.start(), token.end())
                : new LiquidPiece(token.start(), token.end(), NumberedText.atLine(value, text.numberAt(token.start())));
    }

    static LiquidPiece without(NumberedText text, int start, int end) {
        int lineStart = text.start(text.lineOf(start));
        int lineEnd = text.end(text.lineOf(end));
        String before = text.text().substring(lineStart, start);
        String after = text.text().substring(end, lineEnd);
        boolean alone = before.isBlank() && after.isBlank();
        return alone
                ? new LiquidPiece(lineStart, Math.min(lineEnd + 1, text.length()), NumberedText.of("", 1))
                : new LiquidPiece(start, end, NumberedText.of("", 1));
    }
}

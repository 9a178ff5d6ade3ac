package io.inkstone.importer.text;

import java.util.function.UnaryOperator;

/** A stretch of a text and what takes its place. */
public record Piece(int start, int end, NumberedText replacement) {
    /** A tag's value; where there is none and nothing else stands on its lines, these lines go as well. */
    public static Piece of(NumberedText text, int start, int end, String value) {
        return value.isEmpty()
                ? without(text, start, end)
                : new Piece(start, end, NumberedText.atLine(value, text.numberAt(start)));
    }

    public static Piece unchanged(NumberedText text, int start, int end) {
        return new Piece(
                start, end, new NumberedText.Builder().copy(text, start, end).build());
    }

    /** Where nothing else stands on its lines, these lines go as well. */
    public static Piece without(NumberedText text, int start, int end) {
        NumberedText nothing = NumberedText.of("", 1);
        int lineStart = text.start(text.lineOf(start));
        int lineEnd = text.end(text.lineOf(end));
        boolean alone = text.text().substring(lineStart, start).isBlank()
                && text.text().substring(end, lineEnd).isBlank();
        return alone
                ? new Piece(lineStart, Math.min(lineEnd + 1, text.length()), nothing)
                : new Piece(start, end, nothing);
    }

    /** A block of its own, set off by empty lines, as deep as what it replaces was. */
    public static Piece block(NumberedText text, int start, int end, NumberedText block) {
        int firstLine = text.lineOf(start);
        int lastLine = text.lineOf(end);
        String before = text.text().substring(text.start(firstLine), start);
        boolean ownLine = before.isBlank() || before.strip().matches("[>\\s]*(?:[-*+]|\\d{1,9}[.)])?");
        String indent = ownLine ? before.replaceAll("[^\\s>]", " ") : "";
        boolean atEnd = text.text().substring(end, text.end(lastLine)).isBlank();
        NumberedText.Builder out = new NumberedText.Builder();
        int number = text.number(firstLine);
        boolean gapAbove = firstLine == 0 || text.line(firstLine - 1).isBlank();
        out.append(!ownLine ? "\n\n" : before.isBlank() && !gapAbove ? "\n" : "", number);
        out.copy(indented(block, indent, before.isBlank()));
        boolean gapBelow =
                lastLine + 1 >= text.lineCount() || text.line(lastLine + 1).isBlank();
        out.append(!atEnd ? "\n\n" : gapBelow ? "" : "\n", text.number(lastLine));
        return new Piece(
                before.isBlank() ? text.start(firstLine) : start, atEnd ? text.end(lastLine) : end, out.build());
    }

    /** @param fromFirst whether the first line needs the indent too */
    private static NumberedText indented(NumberedText block, String indent, boolean fromFirst) {
        return indent.isEmpty()
                ? block
                : lines(block, line -> line.isBlank() ? line : indent + line, fromFirst ? 0 : 1);
    }

    /** Each line made into another; their numbers stay. */
    public static NumberedText lines(NumberedText text, UnaryOperator<String> change, int first) {
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            editor.replace(line, line < first ? text.line(line) : change.apply(text.line(line)));
        }
        return editor.done();
    }
}

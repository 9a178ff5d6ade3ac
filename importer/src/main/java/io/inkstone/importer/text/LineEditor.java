package io.inkstone.importer.text;

import java.util.function.Predicate;

/** Goes through a text line by line and puts a new one together. */
public final class LineEditor {
    private final NumberedText text;
    private final NumberedText.Builder out = new NumberedText.Builder();

    public LineEditor(NumberedText text) {
        this.text = text;
    }

    /** A line as it is, with its line break. */
    public void keep(int line) {
        out.copy(text, text.start(line), Math.min(text.end(line) + 1, text.length()));
    }

    /** Other words in a line's place. */
    public void replace(int line, String words) {
        boolean last = line == text.lineCount() - 1;
        out.append(last ? words : words + "\n", text.number(line));
    }

    /** A line of its own before or after the one at hand, whose number it takes. */
    public void insert(int line, String words) {
        out.append(words + "\n", text.number(line));
    }

    public NumberedText done() {
        return out.build();
    }

    /** Leaves out the lines that fit. */
    public static NumberedText without(NumberedText text, Predicate<Integer> left) {
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            if (!left.test(line)) {
                editor.keep(line);
            }
        }
        return editor.done();
    }
}

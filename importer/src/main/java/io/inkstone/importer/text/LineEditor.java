package io.inkstone.importer.text;

import java.util.function.Predicate;

/** Goes through a text line by line and puts a new one together. */
public final class LineEditor {
    private final NumberedText text;
    private final NumberedText.Builder out = new NumberedText.Builder();

    /** Lines from here on are kept as they are, but not copied yet. */
    private int keptFrom;

    private int keptTo;

    public LineEditor(NumberedText text) {
        this.text = text;
    }

    /** A line as it is, with its line break. */
    public void keep(int line) {
        if (line != keptTo) {
            copyKept();
            keptFrom = line;
        }
        keptTo = line + 1;
    }

    /** Other words in a line's place. */
    public void replace(int line, String words) {
        copyKept();
        boolean last = line == text.lineCount() - 1;
        out.append(last ? words : words + "\n", text.number(line));
    }

    /** A line of its own before or after the one at hand, whose number it takes. */
    public void insert(int line, String words) {
        copyKept();
        out.append(words + "\n", text.number(line));
    }

    /** Whole lines, with the numbers that they have. */
    public void insert(NumberedText lines) {
        copyKept();
        out.copy(lines);
    }

    /** The text itself if every line of it was kept. */
    public NumberedText done() {
        if (keptFrom == 0 && keptTo == text.lineCount() && out.length() == 0) {
            return text;
        }
        copyKept();
        return out.build();
    }

    private void copyKept() {
        if (keptFrom < keptTo) {
            out.copy(text, text.start(keptFrom), Math.min(text.end(keptTo - 1) + 1, text.length()));
        }
        keptFrom = keptTo;
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

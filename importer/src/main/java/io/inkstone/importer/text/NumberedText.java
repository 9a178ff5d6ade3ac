package io.inkstone.importer.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text each of whose lines remembers its number in the file that it came from. */
public final class NumberedText {
    private final String text;
    private final int[] starts;
    private final int[] numbers;
    private @Nullable CodeMask code;

    private NumberedText(String text, int[] starts, int[] numbers) {
        this.text = text;
        this.starts = starts;
        this.numbers = numbers;
    }

    /** A text whose first line has this number, and each further one the next. */
    public static NumberedText of(String text, int firstNumber) {
        int[] starts = lineStarts(text);
        int[] numbers = new int[starts.length];
        Arrays.setAll(numbers, i -> firstNumber + i);
        return new NumberedText(text, starts, numbers);
    }

    /** A text all of whose lines have this one number. */
    public static NumberedText atLine(String text, int number) {
        int[] starts = lineStarts(text);
        int[] numbers = new int[starts.length];
        Arrays.fill(numbers, number);
        return new NumberedText(text, starts, numbers);
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** At least one: an empty text is one empty line. */
    public int lineCount() {
        return starts.length;
    }

    /** Where a line begins, the first being 0. */
    public int start(int line) {
        return starts[line];
    }

    /** Where a line ends, before its line break. */
    public int end(int line) {
        return line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
    }

    /** A line without its line break. */
    public String line(int line) {
        return text.substring(starts[line], end(line));
    }

    /** The line that holds this offset. */
    public int lineOf(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 2;
    }

    /** The number, in the author's file, of the line that holds this offset. */
    public int numberAt(int offset) {
        return numbers[lineOf(Math.min(offset, text.length()))];
    }

    /** The number, in the author's file, of a line. */
    public int number(int line) {
        return numbers[line];
    }

    /** Found once, because each step of a conversion asks for it and few change anything. */
    CodeMask code() {
        CodeMask found = code;
        if (found == null) {
            found = CodeMask.find(this);
            code = found;
        }
        return found;
    }

    @Override
    public String toString() {
        return text;
    }

    private static int[] lineStarts(String text) {
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            count++;
        }
        int[] starts = new int[count];
        int line = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            starts[line++] = i + 1;
        }
        return starts;
    }

    /** Puts a new text together of pieces of old ones and of new words. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] numbers = new int[64];
        private int lines;
        private boolean atStart = true;

        /** Words that stand for something on this line. */
        public Builder append(String words, int number) {
            int from = 0;
            while (from < words.length()) {
                int end = words.indexOf('\n', from) + 1;
                int to = end == 0 ? words.length() : end;
                append(words, from, to, number);
                from = to;
            }
            return this;
        }

        /** A piece of another text, whose lines keep their numbers. */
        public Builder copy(NumberedText source, int from, int to) {
            int line = from < to ? source.lineOf(from) : 0;
            int start = from;
            while (start < to) {
                int next = line + 1 < source.starts.length ? source.starts[line + 1] : source.length();
                append(source.text, start, Math.min(next, to), source.numbers[line]);
                start = Math.min(next, to);
                line++;
            }
            return this;
        }

        public Builder copy(NumberedText source) {
            return copy(source, 0, source.length());
        }

        /** A piece of one line, with its line break or without. */
        private void append(String words, int from, int to, int number) {
            if (atStart) {
                begin(number);
            }
            text.append(words, from, to);
            atStart = words.charAt(to - 1) == '\n';
        }

        private void begin(int number) {
            if (lines == numbers.length) {
                numbers = Arrays.copyOf(numbers, lines * 2);
            }
            numbers[lines++] = number;
            atStart = false;
        }

        public int length() {
            return text.length();
        }

        public NumberedText build() {
            if (atStart) {
                begin(lines == 0 ? 1 : numbers[lines - 1] + 1);
            }
            String built = text.toString();
            return new NumberedText(built, lineStarts(built), Arrays.copyOf(numbers, lines));
        }
    }
}

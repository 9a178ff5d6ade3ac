package io.inkstone.importer.text;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds code spans (CommonMark 0.31.2 §6.1): runs of back-ticks of equal length within one paragraph. */
final class CodeSpans {
    private CodeSpans() {}

    static void mark(NumberedText text, BitSet code) {
        String chars = text.text();
        Map<Long, Boolean> hopeless = new HashMap<>();
        int i = chars.indexOf('`');
        int paragraph = -1;
        while (i >= 0) {
            int run = run(chars, i);
            boolean open = !code.get(i) && !isEscaped(chars, i);
            paragraph = i < paragraph ? paragraph : paragraphEnd(text, i);
            long key = ((long) paragraph << 32) | run;
            int close = open && !hopeless.containsKey(key) ? closing(chars, i + run, run, paragraph) : -1;
            if (close >= 0) {
                code.set(i, close);
            } else if (open) {
                hopeless.put(key, true);
            }
            i = chars.indexOf('`', close >= 0 ? close : i + run);
        }
    }

    private static int closing(String chars, int from, int length, int end) {
        int i = chars.indexOf('`', from);
        while (i >= 0 && i < end) {
            int run = run(chars, i);
            if (run == length) {
                return i + run;
            }
            i = chars.indexOf('`', i + run);
        }
        return -1;
    }

    private static int paragraphEnd(NumberedText text, int offset) {
        int line = text.lineOf(offset);
        while (line + 1 < text.lineCount() && !text.line(line + 1).isBlank()) {
            line++;
        }
        return text.end(line);
    }

    private static int run(String chars, int from) {
        int end = from;
        while (end < chars.length() && chars.charAt(end) == '`') {
            end++;
        }
        return end - from;
    }

    private static boolean isEscaped(String chars, int offset) {
        int slashes = 0;
        while (offset - slashes > 0 && chars.charAt(offset - slashes - 1) == '\\') {
            slashes++;
        }
        return slashes % 2 == 1;
    }
}

package io.inkstone.importer.text;

/**
 * Where the destination of an inline link ends. More forgiving than CommonMark, as kramdown is: there may be blanks in
 * it, and it ends at the closing parenthesis or before a title.
 */
final class InlineDestination {
    /** As in CommonMark's own parsers: beyond that nobody means a link, and reading stays linear. */
    private static final int DEEPEST = 32;

    private InlineDestination() {}

    /** The offset behind the destination that begins at {@code start}; {@code start} itself for none. */
    static int end(String chars, int start) {
        if (start < chars.length() && chars.charAt(start) == '<') {
            int close = chars.indexOf('>', start);
            int lineEnd = chars.indexOf('\n', start);
            return close < 0 || (lineEnd >= 0 && lineEnd < close) ? start : close + 1;
        }
        int depth = 0;
        for (int i = start; i < chars.length() && depth <= DEEPEST; i++) {
            char c = chars.charAt(i);
            if (c == '\n' || (c == ')' && depth == 0)) {
                return c == '\n' ? start : trimmed(chars, start, i);
            }
            if (isBeforeTitle(chars, i)) {
                return trimmed(chars, start, i);
            }
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            i += c == '\\' ? 1 : 0;
        }
        return start;
    }

    private static boolean isBeforeTitle(String chars, int i) {
        boolean blank = chars.charAt(i) == ' ' || chars.charAt(i) == '\t';
        return blank && i + 1 < chars.length() && (chars.charAt(i + 1) == '"' || chars.charAt(i + 1) == '\'');
    }

    private static int trimmed(String chars, int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(chars.charAt(last - 1))) {
            last--;
        }
        return last;
    }
}

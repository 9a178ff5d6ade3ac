package io.inkstone.importer.html;

import java.util.BitSet;
import java.util.regex.Pattern;

/** Puts a backslash before what Markdown would take for a mark, and before nothing else. */
final class Escaping {
    private static final Pattern ENTITY = Pattern.compile("&(?:#[xX]?[0-9a-fA-F]{1,7}|[A-Za-z][A-Za-z0-9]{1,31});");

    private final StringBuilder text = new StringBuilder();
    private final BitSet literal = new BitSet();
    private final BitSet bracketed = new BitSet();
    private int tildes;

    void words(String words, boolean inLink) {
        int from = text.length();
        text.append(words);
        literal.set(from, text.length());
        if (inLink) {
            bracketed.set(from, text.length());
        }
        tildes += (int) words.chars().filter(c -> c == '~').count();
    }

    void raw(String markdown) {
        text.append(markdown);
    }

    String markdown() {
        BitSet escaped = new BitSet();
        for (int i = literal.nextSetBit(0); i >= 0; i = literal.nextSetBit(i + 1)) {
            if (i == 0 || text.charAt(i - 1) == '\n') {
                int mark = LineStart.markToEscape(text, i);
                if (mark >= 0 && literal.get(mark)) {
                    escaped.set(mark);
                }
            }
            if (isMark(i)) {
                escaped.set(i);
            }
        }
        return written(escaped);
    }

    /** A bracket that closes nothing within the words of its link. */
    private boolean isUnbalanced(int bracket) {
        int depth = 0;
        for (int i = bracket - 1; i >= 0 && bracketed.get(i); i--) {
            depth += text.charAt(i) == ']' ? 1 : text.charAt(i) == '[' ? -1 : 0;
            if (depth < 0) {
                return false;
            }
        }
        return true;
    }

    /** A bracket that nothing closes within the words of its link, or that would begin a link in the link. */
    private boolean isOpenEnded(int bracket) {
        int depth = 0;
        for (int i = bracket + 1; i < text.length() && bracketed.get(i); i++) {
            depth += text.charAt(i) == '[' ? 1 : text.charAt(i) == ']' ? -1 : 0;
            if (depth < 0) {
                return at(i + 1) == '(';
            }
        }
        return true;
    }

    private String written(BitSet escaped) {
        if (escaped.isEmpty()) {
            return text.toString();
        }
        StringBuilder out = new StringBuilder(text.length() + escaped.cardinality());
        int from = 0;
        for (int i = escaped.nextSetBit(0); i >= 0; i = escaped.nextSetBit(i + 1)) {
            out.append(text, from, i).append('\\');
            from = i;
        }
        return out.append(text, from, text.length()).toString();
    }

    private boolean isMark(int i) {
        char next = at(i + 1);
        char previous = at(i - 1);
        return switch (text.charAt(i)) {
            case '`' -> true;
            case '\\' -> next == '\n' || isAsciiPunctuation(next);
            case '*' -> !(isBlank(previous) && isBlank(next));
            case '_' ->
                !(isBlank(previous) && isBlank(next))
                        && !(Character.isLetterOrDigit(previous) && Character.isLetterOrDigit(next));
            case '~' -> tildes > 1 && !(isBlank(previous) && isBlank(next));
            case '[' -> bracketed.get(i) && isOpenEnded(i);
            case ']' -> (bracketed.get(i) && isUnbalanced(i)) || next == '(';
            case '!' -> next == '[' && !literal.get(i + 1);
            case '{' -> previous == ')' && !literal.get(i - 1);
            case '<' -> next == '/' || next == '!' || next == '?' || isAsciiLetter(next);
            case '&' ->
                ENTITY.matcher(text).region(i, Math.min(text.length(), i + 40)).lookingAt();
            default -> false;
        };
    }

    private char at(int i) {
        return i < 0 || i >= text.length() ? '\n' : text.charAt(i);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isAsciiLetter(c) && !(c >= '0' && c <= '9');
    }
}

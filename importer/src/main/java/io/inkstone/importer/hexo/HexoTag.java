package io.inkstone.importer.hexo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A tag in a text, such as {@code {% note info %}}.
 *
 * @param name empty for an output such as <code>{{ title }}</code>
 * @param arguments what follows the name, as written
 */
record HexoTag(int start, int end, String name, String arguments) {
    private static final int LONGEST = 4_000;
    private static final String END = "end";
    private static final Pattern PARTED = Pattern.compile("([A-Za-z_][\\w-]*+)\\s*+(,|(?:::)++)");
    private static final Pattern COLONS = Pattern.compile("(?<!\\s)\\s*+::\\s*+");

    /** The first one at or after an offset; an opening without an end within reach is text. */
    static @Nullable HexoTag next(String text, int from) {
        for (int open = text.indexOf('{', from); open >= 0; open = text.indexOf('{', open + 1)) {
            HexoTag tag = open + 1 < text.length() ? at(text, open) : null;
            if (tag != null) {
                return tag;
            }
        }
        return null;
    }

    private static @Nullable HexoTag at(String text, int open) {
        char second = text.charAt(open + 1);
        if (second != '%' && second != '{') {
            return null;
        }
        int close = close(text, open + 2, second == '%' ? "%}" : "}}");
        if (close < 0) {
            return null;
        }
        String inner = text.substring(open + 2, close).replaceAll("^-|-$", "").strip();
        return second == '%' ? named(inner, open, close + 2) : new HexoTag(open, close + 2, "", inner);
    }

    /** Volantis parts the name from the arguments, and these from each other, by two colons, once by commas. */
    private static HexoTag named(String inner, int start, int end) {
        Matcher parted = PARTED.matcher(inner);
        if (!parted.lookingAt()) {
            String[] parts = inner.split("\\s+", 2);
            String words = parts.length < 2 ? "" : parts[1].strip();
            return new HexoTag(start, end, parts[0], HexoArguments.startsWithLooks(words) ? withCommas(words) : words);
        }
        String rest = inner.substring(parted.end()).strip();
        return new HexoTag(start, end, parted.group(1), parted.group(2).equals(",") ? rest : withCommas(rest));
    }

    private static String withCommas(String arguments) {
        return COLONS.matcher(arguments).replaceAll(", ");
    }

    /** An end in quotes is none, where the quotes are closed. */
    private static int close(String text, int from, String closing) {
        int last = Math.min(text.length(), from + LONGEST);
        int plain = text.indexOf(closing, from, last);
        if (plain < 0) {
            return -1;
        }
        char quote = 0;
        for (int i = from; i + 1 < last; i++) {
            char c = text.charAt(i);
            if (quote == 0 && text.startsWith(closing, i)) {
                return i;
            }
            quote = quote == c ? 0 : quote == 0 && c == '"' ? c : quote;
        }
        return plain;
    }

    boolean isOutput() {
        return name.isEmpty();
    }

    boolean isEnd() {
        return name.startsWith(END) && name.length() > END.length();
    }

    /** Whether this is the end of a tag of that name. */
    boolean ends(String opening) {
        return isEnd() && name.substring(END.length()).equals(opening);
    }

    /** In a sentence: shortened, on one line. */
    String shown() {
        String words = (name + " " + arguments).strip().replaceAll("\\s+", " ");
        String shortened = words.length() > 80 ? words.substring(0, 80) + "…" : words;
        return isOutput() ? "{{ " + shortened + " }}" : "{% " + shortened + " %}";
    }
}

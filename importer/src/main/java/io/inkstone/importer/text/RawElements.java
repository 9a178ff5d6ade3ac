package io.inkstone.importer.text;

import java.util.BitSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds HTML elements whose content no Markdown rule applies to. */
final class RawElements {
    private static final Pattern OPENING =
            Pattern.compile("<(pre|script|style|textarea)(?=[\\s>])[^>]*>", Pattern.CASE_INSENSITIVE);

    private RawElements() {}

    static void mark(String text, BitSet code) {
        Matcher opening = OPENING.matcher(text);
        Set<String> unclosed = new HashSet<>();
        int from = 0;
        while (Tags.find(opening, text, from)) {
            from = mark(text, opening, unclosed, code);
        }
    }

    /** Where to look on. */
    private static int mark(String text, Matcher opening, Set<String> unclosed, BitSet code) {
        String name = opening.group(1).toLowerCase(Locale.ROOT);
        if (code.get(opening.start()) || unclosed.contains(name)) {
            return opening.end();
        }
        int close = indexOfClosing(text, name, opening.end());
        if (close < 0) {
            unclosed.add(name);
            return opening.end();
        }
        code.set(opening.end(), close);
        return close;
    }

    private static int indexOfClosing(String text, String name, int from) {
        String closing = "</" + name;
        for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
            if (text.regionMatches(true, i, closing, 0, closing.length())) {
                return i;
            }
        }
        return -1;
    }
}

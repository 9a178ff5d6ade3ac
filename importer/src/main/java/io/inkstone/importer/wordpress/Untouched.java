package io.inkstone.importer.wordpress;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of a text in which no bracket is a shortcode: tags, comments, and code. Linear, whatever is left open. */
final class Untouched {
    private static final Pattern OPENING = Pattern.compile(
            "<(pre|code|script|style|textarea)\\b[^<>]*>|<!--|<[a-zA-Z/][^<>]*>", Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Matcher opening;
    private final Set<String> unclosed = new HashSet<>();
    private boolean more;
    private int end;

    Untouched(String text) {
        this.text = text;
        this.opening = OPENING.matcher(text);
        this.more = next(0);
    }

    /** Where the stretch ends that holds this place, -1 for none; places are asked for from the first to the last. */
    int endAround(int place) {
        while (more && end <= place) {
            more = next(end);
        }
        return more && opening.start() <= place ? end : -1;
    }

    /** What began before this place, in code that was read as such, opened nothing. */
    void skip(int place) {
        if (more && opening.start() < place) {
            more = next(place);
        }
    }

    private boolean next(int from) {
        if (!opening.find(from)) {
            return false;
        }
        String name = opening.group(1);
        String closing = name != null ? "</" + name.toLowerCase(Locale.ROOT) + ">" : "-->";
        boolean pair = name != null || opening.group().equals("<!--");
        int close = pair ? closingBehind(closing, opening.end()) : -1;
        end = close < 0 ? opening.end() : close + closing.length();
        return true;
    }

    /** -1 for none; what has no end once has none further on. */
    private int closingBehind(String closing, int from) {
        if (unclosed.contains(closing)) {
            return -1;
        }
        for (int i = text.indexOf(closing.charAt(0), from); i >= 0; i = text.indexOf(closing.charAt(0), i + 1)) {
            if (text.regionMatches(true, i, closing, 0, closing.length())) {
                return i;
            }
        }
        unclosed.add(closing);
        return -1;
    }
}

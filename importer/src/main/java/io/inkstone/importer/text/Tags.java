package io.inkstone.importer.text;

import java.util.regex.Matcher;

/** HTML tags in a text. */
public final class Tags {
    private Tags() {}

    /**
     * Finds the next place at which a pattern fits that begins with {@code <}: by this character, because to try a pattern at
     * every place takes ten times as long.
     */
    public static boolean find(Matcher tag, String text, int from) {
        for (int at = text.indexOf('<', from); at >= 0; at = text.indexOf('<', at + 1)) {
            if (tag.region(at, text.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}

package io.inkstone.core.markup;

import java.util.regex.Pattern;

/** A value that is words, whatever YAML would take them for if they stood there without quotes. */
public record YamlText(String words) {
    /** What YAML 1.1 or 1.2 reads as null, a truth value, a number or a date. */
    private static final Pattern SOMETHING_ELSE =
            Pattern.compile("(?i)~|null|true|false|yes|no|on|off|[yn]|[-+.]?(?:[0-9].*|inf|\\.inf)|\\.nan|=|<<");

    boolean needsQuotes() {
        return words.isEmpty() || SOMETHING_ELSE.matcher(words).matches();
    }

    @Override
    public String toString() {
        return words;
    }
}

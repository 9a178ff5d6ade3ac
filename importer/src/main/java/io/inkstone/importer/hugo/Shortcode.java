package io.inkstone.importer.hugo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A shortcode in a text.
 *
 * @param start the offset of its first brace
 * @param end the offset behind its last one
 * @param single whether it closes itself
 */
record Shortcode(
        Kind kind,
        String name,
        List<String> positional,
        Map<String, String> named,
        int start,
        int end,
        boolean single) {
    /** What a shortcode's mark does. */
    enum Kind {
        OPENS,
        CLOSES,
        /** Between slashes and stars: the text shows a shortcode and does not use it. */
        SHOWN
    }

    /** The value of the first of these names that has one, else of the place; null for none. A place of -1 is none. */
    @Nullable
    String value(int place, String... names) {
        for (String each : names) {
            String value = named.get(each.toLowerCase(Locale.ROOT));
            if (value != null && !value.isBlank()) {
                return value.strip();
            }
        }
        String value = place >= 0 && place < positional.size() ? positional.get(place) : null;
        return value == null || value.isBlank() ? null : value.strip();
    }
}

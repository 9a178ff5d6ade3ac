package io.inkstone.importer.wordpress;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What the plug-in CodeColorer says by the names of its shortcodes: {@code [ccnLe_php]}. Each letter is an option, a capital
 * turns it off.
 *
 * @param language empty for none
 */
record CodeColorer(String options, String language) {
    private static final Pattern NAME = Pattern.compile("[cC]{2}([iestlnbwIESTLNBW]{0,16})(?:_([\\w-]{1,40}))?");

    /** Null for any other name. */
    static @Nullable CodeColorer of(String name) {
        Matcher written = NAME.matcher(name);
        return written.matches()
                ? new CodeColorer(written.group(1), written.group(2) == null ? "" : written.group(2))
                : null;
    }

    /** Whether it stands within a line. */
    boolean isInline(Map<String, String> attributes) {
        return options.indexOf('i') >= 0 || "true".equals(attributes.get("inline"));
    }

    /** Whether its code has its signs as HTML. */
    boolean isEscaped(Map<String, String> attributes) {
        return options.indexOf('e') >= 0 || "true".equals(attributes.get("escaped"));
    }
}

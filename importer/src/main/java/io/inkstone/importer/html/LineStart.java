package io.inkstone.importer.html;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What at the start of a line would begin a block: a heading, a list, a quotation, a rule, a table, a definition. */
final class LineStart {
    private static final Pattern MARK = Pattern.compile(
            "#|>|[-+*](?=[ \\t]|$)|([-*_])(?:[ \\t]*\\1){2,}+[ \\t]*$"
                    + "|=+[ \\t]*$|-+[ \\t]*$|~~~|[|:-][|: \\t-]*-[|: \\t-]*$"
                    + "|\\[()!|\\[[^\\]\\[\\n]{1,900}\\]():",
            Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}([.)])(?=[ \\t]|$)", Pattern.MULTILINE);

    private LineStart() {}

    /** Where a backslash has to go so that the line, which begins here, begins no block; -1 for nowhere. */
    static int markToEscape(CharSequence text, int start) {
        if (start >= text.length()) {
            return -1;
        }
        char first = text.charAt(start);
        if (first >= '0' && first <= '9') {
            Matcher number = NUMBER.matcher(text).region(start, text.length());
            return number.lookingAt() ? number.start(1) : -1;
        }
        Matcher mark = MARK.matcher(text).region(start, text.length());
        if ("#>-+*_=~|:[".indexOf(first) < 0 || !mark.lookingAt()) {
            return -1;
        }
        // Not the bracket that opens: together with one that closes it would begin a formula.
        return Math.max(start, Math.max(mark.start(2), mark.start(3)));
    }
}

package io.inkstone.importer.jekyll;

import org.jspecify.annotations.Nullable;

/**
 * A Liquid tag or output in a text.
 *
 * @param content what stands between the braces, without white space control and outer white space
 */
record LiquidToken(boolean tag, int start, int end, String content) {
    private static final int LONGEST = 4_000;

    /** The first one at or after an offset; an opening without an end within reach is text. */
    static @Nullable LiquidToken next(String text, int from) {
        int open = text.indexOf('{', from);
        while (open >= 0 && open + 1 < text.length()) {
            LiquidToken token = at(text, open);
            if (token != null) {
                return token;
            }
            open = text.indexOf('{', open + 1);
        }
        return null;
    }

    private static @Nullable LiquidToken at(String text, int open) {
        char second = text.charAt(open + 1);
        if (second != '%' && second != '{') {
            return null;
        }
        String closing = second == '%' ? "%}" : "}}";
        int close = text.indexOf(closing, open + 2, Math.min(text.length(), open + LONGEST));
        if (close < 0) {
            return null;
        }
        String inner = text.substring(open + 2, close);
        return new LiquidToken(
                second == '%', open, close + 2, withoutControl(inner).strip());
    }

    private static String withoutControl(String inner) {
        int start = inner.startsWith("-") ? 1 : 0;
        int end = inner.endsWith("-") && inner.length() > start ? inner.length() - 1 : inner.length();
        return inner.substring(start, end);
    }

    /** The tag's name; empty for an output. */
    String name() {
        return tag ? content.split("\\s", 2)[0] : "";
    }

    /** What follows the tag's name. */
    String arguments() {
        String[] parts = content.split("\\s+", 2);
        return parts.length < 2 ? "" : parts[1].strip();
    }
}

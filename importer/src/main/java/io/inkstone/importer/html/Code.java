package io.inkstone.importer.html;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Code, in a block of its own and within a line. */
final class Code {
    private static final List<String> ATTRIBUTES =
            List.of("data-language", "data-lang", "data-enlighter-language", "data-code-language", "lang");
    private static final Pattern CLASS = Pattern.compile(
            "(?i)(?:^|[\\s;])(?:language-|lang-|lang:|brush:\\s*|highlight-source-|sourceCode\\s+|highlight\\s+|hljs\\s+)"
                + "([\\w+#.-]+)");
    private static final Pattern NAME = Pattern.compile("[\\w+#.-]{1,30}");
    private static final Map<String, String> OTHER_NAMES =
            Map.of("c-sharp", "csharp", "objective-c", "objc", "shell-session", "console", "as3", "actionscript");
    private static final List<String> NONE = List.of(
            "text",
            "txt",
            "plain",
            "plaintext",
            "none",
            "raw",
            "auto",
            "generic",
            "default",
            "undefined",
            "hljs",
            "code",
            "highlight",
            "prettyprint",
            "wp-block-code",
            "nohighlight",
            "no-highlight",
            "unknown");

    private Code() {}

    /** A fence that is longer than any in the code. */
    static String fenced(Element pre) {
        String code = text(pre);
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language(pre) + "\n" + (code.isEmpty() ? "" : code + "\n") + fence;
    }

    static String fenced(String code, String language) {
        String fence = "`".repeat(Math.max(3, longestRun(code) + 1));
        return fence + language + "\n" + code + "\n" + fence;
    }

    private static String text(Element pre) {
        Element code = pre.selectFirst("td.code pre, td.rouge-code pre, td.code");
        StringBuilder text = new StringBuilder((code == null ? pre : code).wholeText());
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
        Matcher blank = Pattern.compile("\\A(?:[ \\t]*\\r?\\n)++").matcher(text);
        String trimmed = blank.find() ? text.substring(blank.end()) : text.toString();
        return trimmed.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** As the element, what is inside, or what is directly around it says; empty for none. */
    static String language(Element pre) {
        Element[] places = {
            pre.selectFirst("code"),
            pre,
            pre.parent(),
            pre.parent() == null ? null : pre.parent().parent()
        };
        for (Element place : places) {
            String language = place == null ? null : languageOf(place);
            if (language != null) {
                return language;
            }
        }
        return "";
    }

    private static @Nullable String languageOf(Element place) {
        for (String name : ATTRIBUTES) {
            boolean ofText = name.equals("lang") && !place.normalName().matches("pre|code");
            if (!ofText && place.hasAttr(name)) {
                return known(place.attr(name));
            }
        }
        Matcher written = CLASS.matcher(place.className());
        while (written.find()) {
            String language = known(written.group(1));
            if (language != null) {
                return language;
            }
        }
        return null;
    }

    /** The language under the name that our highlighter knows; null for what names none. */
    static @Nullable String known(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT).replaceFirst("[;,].*$", "");
        return NONE.contains(lower) || !NAME.matcher(lower).matches() ? null : OTHER_NAMES.getOrDefault(lower, lower);
    }

    /** Between as many backticks as the code needs; empty for none. */
    static String span(String text) {
        String code = text.replaceAll("[ \\t\\r\\n\\f]+", " ");
        if (code.isBlank()) {
            return "";
        }
        String fence = "`".repeat(shortestFree(code));
        boolean padded = code.startsWith("`") || code.endsWith("`") || (code.startsWith(" ") && code.endsWith(" "));
        String pad = padded ? " " : "";
        return fence + pad + code + pad + fence;
    }

    private static int longestRun(String code) {
        int longest = 0;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    private static int shortestFree(String code) {
        return code.indexOf('`') < 0 ? 1 : longestRun(code) + 1;
    }
}

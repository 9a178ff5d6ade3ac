package io.inkstone.importer.wordpress;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * WordPress's shortcodes: those of WordPress itself, for code and for players become HTML; others stay as they were written, with
 * a notice. Not every bracket is one: {@code [8]} and {@code [sic]} are text, and so is what stands in code.
 */
final class Shortcodes {
    private static final Pattern TAG = Pattern.compile(
            "\\[(\\[)?(/)?([A-Za-z][\\w-]*)((?:\\s+(?:[\\w:-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s\\]]+)|\"[^\"]*\"|[^\\s\\]\\[]+)"
                + "|=[^\\]\\s]+){0,400})\\s*(/)?\\](\\])?");
    private static final Pattern ATTRIBUTE = Pattern.compile(
            "([\\w:-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"']+))|\"([^\"]*)\"|'([^']*)'|=?([^\\s\"']+)");

    private final NumberedText text;
    private final ShortcodeHtml html;
    private final Notices notices;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> unclosed = new HashSet<>();

    private Shortcodes(NumberedText text, ShortcodeHtml html, Notices notices) {
        this.text = text;
        this.html = html;
        this.notices = notices;
    }

    static String convert(NumberedText text, ShortcodeHtml html, Notices notices) {
        return text.text().indexOf('[') < 0 ? text.text() : new Shortcodes(text, html, notices).convert();
    }

    private String convert() {
        String source = text.text();
        Matcher tag = TAG.matcher(source);
        Untouched untouched = new Untouched(source);
        int from = 0;
        int at = 0;
        while (tag.find(at)) {
            int end = untouched.endAround(tag.start());
            if (end >= 0) {
                at = end;
                continue;
            }
            out.append(source, from, tag.start());
            from = replace(tag);
            at = from;
            untouched.skip(from);
        }
        return out.append(source, from, source.length()).toString();
    }

    /** Writes what stands for the shortcode; gives the place behind it. */
    private int replace(Matcher tag) {
        String name = tag.group(3);
        if (tag.group(1) != null && tag.group(6) != null) {
            out.append(tag.group(), 1, tag.group().length() - 1);
            return tag.end();
        }
        int start = tag.start() + (tag.group(1) == null ? 0 : 1);
        int end = tag.end() - (tag.group(6) == null ? 0 : 1);
        out.append(tag.group(1) == null ? "" : "[");
        int close = tag.group(2) == null && tag.group(5) == null ? closing(tag.group(3), end) : -1;
        String inner = close < 0 ? null : text.text().substring(end, close);
        String replaced = tag.group(2) != null ? null : html.of(name, attributes(tag.group(4)), inner);
        if (replaced != null) {
            out.append(replaced);
            boolean took = close >= 0 && html.takesText(name);
            return took ? text.text().indexOf(']', close) + 1 : end;
        }
        if (tag.group(2) == null
                && (close >= 0 || tag.group(4).indexOf('=') >= 0)
                && !tag.group(4).startsWith("=")) {
            notices.add(
                    NoticeKind.MARKUP,
                    text.numberAt(tag.start()),
                    "the shortcode [" + tag.group(3) + "] is unknown and stays as it was written");
        }
        out.append(text.text(), start, end);
        return end;
    }

    private int closing(String name, int from) {
        int close = unclosed.contains(name) ? -1 : text.text().indexOf("[/" + name + "]", from);
        if (close < 0) {
            unclosed.add(name);
        }
        return close;
    }

    /** By name in lower case; those without one are called 0, 1, and so on. */
    static Map<String, String> attributes(String written) {
        Map<String, String> attributes = new LinkedHashMap<>();
        Matcher attribute = ATTRIBUTE.matcher(
                written.replace('\u201C', '"').replace('\u201D', '"').replace("&quot;", "\""));
        int nameless = 0;
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = firstOf(attribute, name == null ? 5 : 2);
            attributes.putIfAbsent(
                    name == null ? String.valueOf(nameless++) : name.toLowerCase(Locale.ROOT),
                    Parser.unescapeEntities(value == null ? "" : value, true));
        }
        return attributes;
    }

    private static @Nullable String firstOf(Matcher matcher, int from) {
        for (int group = from; group < from + 3; group++) {
            if (matcher.group(group) != null) {
                return matcher.group(group);
            }
        }
        return null;
    }
}

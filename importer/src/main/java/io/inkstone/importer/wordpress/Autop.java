package io.inkstone.importer.wordpress;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What WordPress does to a classic text before it shows it ({@code wpautop}): an empty line parts paragraphs, a line end is a
 * line break; but not around blocks, and not in code.
 */
final class Autop {
    private static final String BLOCKS =
            "(?:table|thead|tfoot|caption|col|colgroup|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|map"
                + "|area|blockquote|address|style|p|h[1-6]|hr|fieldset|legend|section|article|aside|hgroup|header|footer|nav"
                + "|figure|figcaption|details|menu|summary|iframe|video|audio|inkstone-kept)";
    private static final Pattern KEPT = Pattern.compile(
            "<(pre|script|style|svg|textarea|video|audio|object)\\b[^>]*>.*?(?:</\\1>|\\z)",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern KEPT_MARK = Pattern.compile("<inkstone-kept n=(\\d+)>");
    private static final Pattern TAG_OVER_LINES = Pattern.compile("<[a-zA-Z/][^<>]*\\n[^<>]*>");
    private static final Pattern COMMENT_OVER_LINES = Pattern.compile("<!--.*?(?:-->|\\z)", Pattern.DOTALL);
    private static final Pattern DOUBLE_BREAK = Pattern.compile("<br\\s*/?>\\s*<br\\s*/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENING = Pattern.compile("(<" + BLOCKS + "[\\s/>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLOSING =
            Pattern.compile("(</" + BLOCKS + ">|<hr[^>]*>|<inkstone-kept[^>]*>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_ALONE =
            Pattern.compile("<p>\\s*(</?" + BLOCKS + "(?:\\s[^>]*)?/?>)\\s*</p>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_BEGINS =
            Pattern.compile("<p>\\s*(</?" + BLOCKS + "(?:\\s[^>]*)?/?>)", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_ENDS =
            Pattern.compile("(</?" + BLOCKS + "(?:\\s[^>]*)?/?>)\\s*</p>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK_AFTER =
            Pattern.compile("(</?" + BLOCKS + "(?:\\s[^>]*)?/?>)\\s*<br ?/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BREAK_BEFORE =
            Pattern.compile("<br ?/?>(\\s*</?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)", Pattern.CASE_INSENSITIVE);

    private Autop() {}

    static String of(String text) {
        if (text.isBlank()) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        String marked = KEPT.matcher(text.replace("\r\n", "\n").replace('\r', '\n'))
                .replaceAll(found -> {
                    kept.add(found.group());
                    return "<inkstone-kept n=" + (kept.size() - 1) + ">";
                });
        String withParagraphs = paragraphs(onOneLine(marked));
        return KEPT_MARK
                .matcher(withBreaks(withParagraphs))
                .replaceAll(found -> Matcher.quoteReplacement(kept.get(Integer.parseInt(found.group(1)))));
    }

    /** Tags and comments, whose line ends mean nothing. */
    private static String onOneLine(String text) {
        String tags = TAG_OVER_LINES
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace('\n', ' ')));
        return COMMENT_OVER_LINES
                .matcher(tags)
                .replaceAll(found -> Matcher.quoteReplacement(found.group().replace('\n', ' ')));
    }

    private static String paragraphs(String text) {
        String spaced = DOUBLE_BREAK.matcher(text).replaceAll("\n\n");
        spaced = OPENING.matcher(spaced).replaceAll("\n\n$1");
        spaced = CLOSING.matcher(spaced).replaceAll("$1\n\n");
        StringBuilder out = new StringBuilder();
        for (String paragraph : spaced.split("\\n\\s*\\n", -1)) {
            if (!paragraph.isBlank()) {
                out.append("<p>").append(paragraph.strip()).append("</p>\n");
            }
        }
        String wrapped = BLOCK_ALONE.matcher(out).replaceAll("$1");
        wrapped = wrapped.replaceAll("(?i)<p><blockquote([^>]*)>", "<blockquote$1><p>")
                .replace("</blockquote></p>", "</p></blockquote>");
        wrapped = BLOCK_BEGINS.matcher(wrapped).replaceAll("$1");
        return BLOCK_ENDS.matcher(wrapped).replaceAll("$1");
    }

    private static String withBreaks(String text) {
        String broken = text.replaceAll("(?i)(?<!<br>|<br/>|<br />|</p>)[ \\t]*\\n", "<br />\n");
        broken = BREAK_AFTER.matcher(broken).replaceAll("$1");
        return BREAK_BEFORE.matcher(broken).replaceAll("$1");
    }
}

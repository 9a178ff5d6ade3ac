package io.inkstone.importer.jekyll;

import io.inkstone.importer.report.NoticeKind;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.NumberedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out attribute lists ({@code {: .wide #top width="80%"}}), also several one after the other. A width or height of a
 * picture stays, in the form that our renderer reads; an anchor that the text links to stays as an anchor.
 */
final class KramdownAttributes {
    /** Possessive throughout, so that a list without an end is given up at once. */
    private static final String LIST = "(?:\\s*+(?:\\.[A-Za-z_][\\w-]*+|#[A-Za-z][\\w:-]*+"
            + "|[A-Za-z][\\w:-]*+=(?:\"[^\"\\n]*+\"|'[^'\\n]*+'|[^\\s}\"']++)|[A-Za-z_][\\w-]*+))++\\s*+";

    private static final Pattern BLOCK =
            Pattern.compile("^[ \\t>]*(?:\\{:" + LIST + "\\}[ \\t]*+)++(?:\\n|\\z)", Pattern.MULTILINE);
    private static final Pattern REFERENCE =
            Pattern.compile("^ {0,3}\\{:[\\w-]+:[^}\\n]*\\}[ \\t]*(?:\\n|\\z)", Pattern.MULTILINE);
    private static final Pattern SPAN = Pattern.compile("(?<=[)\\]*_`>])((?:\\{:" + LIST + "\\})++)");
    private static final Pattern HEADING_ID = Pattern.compile(
            "^(#{1,6}[ \\t]+)([^\\n]*?)[ \\t]*\\{:?[ \\t]*#([A-Za-z][\\w:-]*)[^}\\n]*\\}[ \\t]*#*[ \\t]*$",
            Pattern.MULTILINE);
    private static final Pattern SIZE =
            Pattern.compile("\\b(width|height)=[\"']?(\\d{1,5}(?:px|%)?)[\"']?(?=[\\s}]|$)");

    private final Notices notices;

    KramdownAttributes(Notices notices) {
        this.notices = notices;
    }

    NumberedText convert(NumberedText text) {
        if (text.text().indexOf("{:") < 0
                && text.text().indexOf("{#") < 0
                && text.text().indexOf("{ #") < 0) {
            return text;
        }
        NumberedText headed = replaced(text, HEADING_ID, match -> heading(text, match));
        NumberedText blocks = replaced(replaced(headed, REFERENCE, match -> ""), BLOCK, match -> "");
        return replaced(blocks, SPAN, match -> sizes(blocks.text(), match));
    }

    private interface Replacement {
        String of(Matcher match);
    }

    private NumberedText replaced(NumberedText text, Pattern pattern, Replacement replacement) {
        CodeMask mask = CodeMask.of(text);
        NumberedText.Builder out = new NumberedText.Builder();
        Matcher match = pattern.matcher(text.text());
        int from = 0;
        while (match.find()) {
            if (!mask.isCode(match.start())) {
                String words = replacement.of(match);
                int number = text.numberAt(match.start());
                out.copy(text, from, match.start()).append(words, number);
                from = match.end();
                note(match, words, number);
            }
        }
        return from == 0 ? text : out.copy(text, from, text.length()).build();
    }

    private void note(Matcher match, String words, int number) {
        if (words.isEmpty()) {
            notices.add(
                    NoticeKind.KRAMDOWN, number, "left out: " + match.group().strip());
        }
    }

    private static String heading(NumberedText text, Matcher match) {
        String id = match.group(3);
        boolean linked = text.text().contains("](#" + id + ")") || text.text().contains("href=\"#" + id + "\"");
        return match.group(1) + (linked ? "<a id=\"" + id + "\"></a>" : "") + match.group(2);
    }

    private static String sizes(String text, Matcher span) {
        boolean picture = text.charAt(span.start() - 1) == ')' && isPicture(text, span.start());
        Matcher size = SIZE.matcher(span.group(1));
        // What is said twice is as it was said last, as kramdown has it.
        Map<String, String> kept = new LinkedHashMap<>();
        while (picture && size.find()) {
            kept.put(size.group(1), size.group(1) + "=" + size.group(2));
        }
        return kept.isEmpty() ? "" : "{" + String.join(" ", kept.values()) + "}";
    }

    private static boolean isPicture(String text, int end) {
        int open = text.lastIndexOf("](", end);
        int bracket = open < 0 ? -1 : text.lastIndexOf('[', open);
        return bracket > 0
                && text.charAt(bracket - 1) == '!'
                && text.substring(bracket, end).indexOf('\n') < 0;
    }
}

package io.inkstone.importer.text;

import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** The words of a Markdown text without its marks, on one line; good enough for summaries. */
public final class PlainText {
    private static final Pattern FENCED =
            Pattern.compile("(?ms)^ {0,3}(`{3,}|~{3,}).*?(?:^ {0,3}\\1[`~]*[ \\t]*$|\\z)");

    /** With one pair of brackets in it; what is left open ends at the next one, so that reading stays linear. */
    private static final String WORDS = "(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*\\])*+";

    private static final String TARGET = "(?:[^()\\n]|\\([^()\\n]*\\))*+";
    private static final Pattern PICTURE =
            Pattern.compile("!\\[" + WORDS + "\\](?:\\(" + TARGET + "\\)|\\[[^\\]\\[\\n]*\\])?(?:\\{[^{}\\n]*\\})?");
    private static final Pattern LINK =
            Pattern.compile("\\[(" + WORDS + ")\\](?:\\(" + TARGET + "\\)|\\[[^\\]\\[\\n]*\\])");
    private static final Pattern TAG = Pattern.compile("<!--.*?(?:-->|\\z)|</?[A-Za-z][^<>]*>", Pattern.DOTALL);
    private static final Pattern LINE_MARKS =
            Pattern.compile("(?m)^[ \\t]*(?:>[ \\t]?|#{1,6}[ \\t]+|[-*+][ \\t]+|\\d+[.)][ \\t]+)++");
    private static final Pattern EMPHASIS = Pattern.compile("(\\*{1,3}|_{2,3}|~~|`+)(?=\\S)(.{1,1000}?)(?<=\\S)\\1");

    private PlainText() {}

    /** Cut after {@code longest} characters at most, at a blank or a Han character where there is one near. */
    public static String of(String markdown, int longest) {
        String text = FENCED.matcher(markdown).replaceAll(" ");
        text = PICTURE.matcher(text).replaceAll(" ");
        text = LINK.matcher(text).replaceAll("$1");
        text = TAG.matcher(text).replaceAll(" ");
        text = LINE_MARKS.matcher(text).replaceAll("");
        text = EMPHASIS.matcher(text).replaceAll("$2");
        text = Parser.unescapeEntities(text, false).replaceAll("\\s+", " ").strip();
        return text.length() <= longest ? text : cut(text, longest);
    }

    private static String cut(String text, int longest) {
        int end = Character.isLowSurrogate(text.charAt(longest)) ? longest - 1 : longest;
        int blank = text.lastIndexOf(' ', end);
        return text.substring(0, blank > longest * 3 / 4 ? blank : end).strip() + "…";
    }
}

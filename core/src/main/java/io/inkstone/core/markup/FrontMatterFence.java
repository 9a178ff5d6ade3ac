package io.inkstone.core.markup;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where front matter lies in a file: character offsets, and lines from 1. */
record FrontMatterFence(int yamlStart, int yamlEnd, int yamlLine, int bodyStart, int bodyLine) {
    /** Blank lines may stand above the opening fence only where a key follows it: else it is a rule in the text. */
    private static final Pattern OPENING =
            Pattern.compile("\\A\\x{FEFF}*(?:---[ \\t]*\\R|(?:[ \\t]*\\R)+---[ \\t]*\\R(?=\\s*[\\w\"'-]+[ \\t]*:))");

    private static final Pattern CLOSING = Pattern.compile("^(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.MULTILINE);

    static @Nullable FrontMatterFence find(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find()) {
            return null;
        }
        Matcher closing = CLOSING.matcher(text);
        if (!closing.find(opening.end())) {
            return null;
        }
        int yamlLine = 1 + lineBreaks(text, 0, opening.end());
        int bodyLine = yamlLine + lineBreaks(text, opening.end(), closing.end());
        return new FrontMatterFence(opening.end(), closing.start(), yamlLine, closing.end(), bodyLine);
    }

    /** For a file without front matter: empty, with a remark where a fence was opened over a key and never closed. */
    static FrontMatter remarkOn(String text) {
        Matcher opening = OPENING.matcher(text);
        if (!opening.find() || !YamlRepair.isKeyLine(firstLine(text.substring(opening.end())))) {
            return FrontMatter.none();
        }
        String message = "front matter is opened and never closed; the whole file is read as text";
        return new FrontMatter(Map.of(), List.of(new FrontMatterRemark(FrontMatterRemark.Kind.UNCLOSED, 1, message)));
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end);
    }

    private static int lineBreaks(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && (i + 1 >= text.length() || text.charAt(i + 1) != '\n'))) {
                count++;
            }
        }
        return count;
    }
}

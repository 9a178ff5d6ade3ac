package io.inkstone.importer.document;

import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Carries a text that is HTML through Markdown unchanged: one block element without an empty line in it, which no rule
 * of Markdown looks into (CommonMark 0.31.2 §4.6).
 */
public final class HtmlBody {
    private static final Pattern WHOLE =
            Pattern.compile("(?is)\\A\\s*(?:<!doctype[^>]*>\\s*)?<html\\b.*?<body\\b[^>]*>(.*?)(?:</body>.*)?\\z");
    private static final Pattern COMMENT = Pattern.compile("<!--(?!\\s*more).*?-->[ \\t]*\\n?", Pattern.DOTALL);

    private HtmlBody() {}

    public static NumberedText convert(NumberedText text) {
        NumberedText body = withoutComments(bodyOf(text));
        LineEditor editor = new LineEditor(body);
        editor.insert(0, "<div>");
        boolean inPre = false;
        for (int line = 0; line < body.lineCount(); line++) {
            String content = body.line(line);
            if (inPre) {
                editor.insert(line, content.isBlank() ? "&#10;" : content);
            } else if (!content.isBlank()) {
                editor.insert(line, content.strip());
            }
            inPre = staysInPre(content, inPre);
        }
        editor.insert(body.lineCount() - 1, "</div>");
        return editor.done();
    }

    private static NumberedText bodyOf(NumberedText text) {
        Matcher whole = WHOLE.matcher(text.text());
        return whole.matches()
                ? new NumberedText.Builder()
                        .copy(text, whole.start(1), whole.end(1))
                        .build()
                : text;
    }

    private static NumberedText withoutComments(NumberedText text) {
        // An opening behind the last end has none, and would be looked through to the end of the text.
        int last = text.text().lastIndexOf("-->");
        int end = last < 0 ? 0 : text.end(text.lineOf(last));
        Matcher comment = COMMENT.matcher(text.text()).region(0, Math.min(end + 1, text.length()));
        NumberedText.Builder out = new NumberedText.Builder();
        int from = 0;
        while (comment.find()) {
            out.copy(text, from, comment.start());
            from = comment.end();
        }
        return out.copy(text, from, text.length()).build();
    }

    /** Whether what follows a line is inside of {@code <pre>}, where every blank counts. */
    public static boolean staysInPre(String line, boolean inside) {
        String lower = line.toLowerCase(Locale.ROOT);
        int open = lower.lastIndexOf("<pre");
        int close = lower.lastIndexOf("</pre");
        return open > close || (inside && close < 0);
    }
}

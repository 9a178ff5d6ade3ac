package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.HtmlBody;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * kramdown takes a block element up to its end tag as HTML, CommonMark only up to the first empty line, after which
 * indented HTML would become code. So empty lines and indents inside such an element go; where the author asked for
 * Markdown inside ({@code markdown="1"}), empty lines are put around it instead.
 */
final class HtmlBlocks {
    private static final Pattern OPENING = Pattern.compile(
            "^ {0,3}<(div|section|article|aside|header|footer|nav|main|figure|table|ul|ol|dl|blockquote|center|form|fieldset)\\b([^>\\n"
                + "]*)>.*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKDOWN =
            Pattern.compile("\\s+markdown=(?:\"(?:1|block|span)\"|'(?:1|block|span)'|(?:1|block|span))");
    private static final Pattern MARK =
            Pattern.compile("\\s*(?:`{3}|~{3}|#{1,6} |[-*+] |\\d+\\. |> |!?\\[[^\\]]*\\]\\(|\\*\\*)");
    private static final int LONGEST_LINES = 2_000;
    private static final int MOST_LINES_READ = 200_000;

    private int linesRead;

    NumberedText convert(NumberedText text) {
        if (text.text().indexOf('<') < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        int line = 0;
        while (line < text.lineCount()) {
            Matcher opening = OPENING.matcher(mask.isBlockLine(text, line) ? "" : text.line(line));
            int end = opening.matches() ? endLine(text, line, opening.group(1)) : -1;
            line = end < 0 || holdsMarkdown(text, line, end)
                    ? kept(editor, line)
                    : block(text, editor, new Lines(line, end));
        }
        return editor.done();
    }

    private static int kept(LineEditor editor, int line) {
        editor.keep(line);
        return line + 1;
    }

    /** The line on which the element that begins on this line ends; -1 for none within reach, or where many have none. */
    private int endLine(NumberedText text, int first, String name) {
        Pattern tags = Pattern.compile("<(/?)" + name + "\\b[^>\\n]*?(/?)>", Pattern.CASE_INSENSITIVE);
        int depth = 0;
        for (int line = first; line < Math.min(text.lineCount(), first + LONGEST_LINES); line++) {
            if (++linesRead > MOST_LINES_READ) {
                return -1;
            }
            Matcher tag = tags.matcher(text.line(line));
            while (tag.find()) {
                depth += tag.group(1).isEmpty() ? (tag.group(2).isEmpty() ? 1 : 0) : -1;
            }
            if (depth <= 0) {
                return line;
            }
        }
        return -1;
    }

    /** Behind an empty line, a mark that only Markdown has: the author counts on Markdown to begin again there. */
    private static boolean holdsMarkdown(NumberedText text, int first, int last) {
        for (int line = first + 1; line <= last; line++) {
            if (text.line(line - 1).isBlank() && MARK.matcher(text.line(line)).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** From the one to the other, both included. */
    private record Lines(int first, int last) {}

    private static int block(NumberedText text, LineEditor editor, Lines element) {
        boolean markdown = MARKDOWN.matcher(text.line(element.first())).find();
        boolean inPre = false;
        for (int line = element.first(); line <= element.last(); line++) {
            String content = MARKDOWN.matcher(text.line(line)).replaceAll("");
            boolean verbatim = inPre;
            inPre = HtmlBody.staysInPre(content, inPre);
            if (markdown && !verbatim) {
                aroundMarkdown(editor, line, content, element);
            } else if (verbatim) {
                editor.replace(line, content.isBlank() ? "&#10;" : content);
            } else if (!content.isBlank()) {
                editor.replace(line, content.strip());
            }
        }
        return element.last() + 1;
    }

    private static void aroundMarkdown(LineEditor editor, int line, String content, Lines element) {
        boolean tag = content.strip().matches("</?\\w[^>]*>");
        if (tag && line > element.first()) {
            editor.insert(line, "");
        }
        editor.replace(line, tag ? content.strip() : content.stripIndent());
        if (tag && line < element.last()) {
            editor.insert(line, "");
        }
    }
}

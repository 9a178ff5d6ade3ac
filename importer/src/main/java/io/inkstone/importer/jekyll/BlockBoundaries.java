package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Pattern;

/**
 * Puts blanks where authors left them out and meant a block: {@code ##标题}, and a table right below a paragraph. One
 * {@code #} alone may be a hash tag and stays.
 */
final class BlockBoundaries {
    private static final Pattern HEADING = Pattern.compile("^(#{2,6})([^#\\s!].{0,120})$");
    private static final Pattern DELIMITERS =
            Pattern.compile("^ {0,3}\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)*+\\|?[ \\t]*$");

    NumberedText convert(NumberedText text) {
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            boolean code = mask.isCode(Math.min(text.start(line), Math.max(0, text.length() - 1)));
            String content = text.line(line);
            if (!code && isHeading(text, line)) {
                editor.replace(line, HEADING.matcher(content).replaceFirst("$1 $2"));
            } else {
                if (!code && isTableUnderParagraph(text, line)) {
                    editor.insert(line, "");
                }
                editor.keep(line);
            }
        }
        return editor.done();
    }

    private static boolean isHeading(NumberedText text, int line) {
        return HEADING.matcher(text.line(line)).matches()
                && (line == 0 || text.line(line - 1).isBlank());
    }

    private static boolean isTableUnderParagraph(NumberedText text, int line) {
        if (line == 0 || line + 1 >= text.lineCount() || text.line(line).indexOf('|') < 0) {
            return false;
        }
        String before = text.line(line - 1);
        String delimiters = text.line(line + 1);
        return !before.isBlank()
                && !before.contains("|")
                && !before.startsWith(" ")
                && !before.matches("^(?:[-*+>]|\\d+[.)])\\s.*")
                && delimiters.contains("|")
                && DELIMITERS.matcher(delimiters).matches();
    }
}

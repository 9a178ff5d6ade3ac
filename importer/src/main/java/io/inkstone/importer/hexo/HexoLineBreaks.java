package io.inkstone.importer.hexo;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Pattern;

/**
 * Hexo's usual renderer shows the end of each line as one, CommonMark as a blank or, between Han, as nothing. So lines that go
 * on get the two blanks at their end that mean the same. In anything but a paragraph these are of no effect.
 */
final class HexoLineBreaks {
    private static final String BLOCK_TAG =
            "<(?:!--.*|/?(?:div|p|table|thead|tbody|tr|td|th|ul|ol|li|pre|details|summary"
                    + "|blockquote|figure|figcaption|center|section|hr|iframe|video|audio|script|style|h\\d)\\b.*)";
    private static final Pattern ENDS = Pattern.compile(
            "\\s*(?:#{1,6}(?:\\s.*|$)|\\|.*|.*\\|\\s*|\\[[^\\]]+\\]:\\s.*|([-*_])(?:\\s*\\1){2,}+\\s*|={2,}\\s*|\\$\\$.*|.*\\$\\$"
                + "|\\[!\\w+\\].*|" + BLOCK_TAG + ")");
    private static final Pattern BEGINS = Pattern.compile(
            "\\s*(?:#{1,6}\\s.*|[-*+]\\s.*|\\d{1,9}[.)]\\s.*|`{3}.*|~{3}.*|-{2,}\\s*|={2,}\\s*|\\|.*|:?-+:?\\s*\\|.*"
                    + "|\\$\\$.*|\\[[^\\]]+\\]:\\s.*|" + BLOCK_TAG + ")");
    private static final Pattern QUOTE = Pattern.compile("^(?:\\s{0,3}>\\s?)++");

    private HexoLineBreaks() {}

    static NumberedText harden(NumberedText text) {
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        boolean formula = false;
        for (int line = 0; line < text.lineCount(); line++) {
            formula ^= !isCode(text, mask, line) && opensOrClosesFormula(text.line(line));
            if (!formula && goesOn(text, mask, line)) {
                editor.replace(line, text.line(line).stripTrailing() + "  ");
            } else {
                editor.keep(line);
            }
        }
        return editor.done();
    }

    private static boolean opensOrClosesFormula(String line) {
        int marks = 0;
        for (int at = line.indexOf("$$"); at >= 0; at = line.indexOf("$$", at + 2)) {
            marks++;
        }
        return marks % 2 == 1;
    }

    private static boolean goesOn(NumberedText text, CodeMask mask, int line) {
        if (line + 1 >= text.lineCount() || isCode(text, mask, line) || isCode(text, mask, line + 1)) {
            return false;
        }
        String here = text.line(line);
        String below = text.line(line + 1);
        boolean broken = here.endsWith("  ") || here.endsWith("\\") || here.endsWith("<br>") || here.endsWith("<br/>");
        String words = QUOTE.matcher(here).replaceFirst("");
        String next = QUOTE.matcher(below).replaceFirst("");
        boolean quoteBegins = !next.equals(below) && words.equals(here);
        return !broken
                && !quoteBegins
                && !words.isBlank()
                && !next.isBlank()
                && !ENDS.matcher(words).matches()
                && !BEGINS.matcher(next).matches();
    }

    private static boolean isCode(NumberedText text, CodeMask mask, int line) {
        return mask.isBlockLine(text, line) || (text.start(line) < text.length() && mask.isCode(text.start(line)));
    }
}

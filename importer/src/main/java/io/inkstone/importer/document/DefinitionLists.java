package io.inkstone.importer.document;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Pattern;

/** Makes HTML of definition lists: terms, each followed by lines that begin with a colon; the words stay Markdown. */
public final class DefinitionLists {
    private static final Pattern DEFINITION = Pattern.compile("^ {0,3}:[ \\t]+\\S.*$");
    private static final Pattern NO_TERM = Pattern.compile("^(?:[-*+>#|<]|\\d+[.)]|`{3}|~{3}).*");

    private DefinitionLists() {}

    public static NumberedText convert(NumberedText text) {
        if (text.text().indexOf("\n:") < 0
                && text.text().indexOf("\n  :") < 0
                && text.text().indexOf("\n :") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        int line = 0;
        while (line < text.lineCount()) {
            line = isTerm(text, mask, line) ? list(text, mask, editor, line) : kept(editor, line);
        }
        return editor.done();
    }

    private static int kept(LineEditor editor, int line) {
        editor.keep(line);
        return line + 1;
    }

    /** A line of words whose next line, perhaps after one empty line, is a definition. */
    private static boolean isTerm(NumberedText text, CodeMask mask, int line) {
        String content = text.line(line);
        boolean words = !content.isBlank()
                && !content.startsWith("    ")
                && !NO_TERM.matcher(content.strip()).matches();
        boolean begins = line == 0 || text.line(line - 1).isBlank() || isDefinition(text, mask, line - 1);
        return words
                && begins
                && !isDefinition(text, mask, line)
                && !mask.isCode(text.start(line))
                && definitionAfter(text, mask, line) >= 0;
    }

    private static int definitionAfter(NumberedText text, CodeMask mask, int line) {
        int next = line + 1;
        next = next < text.lineCount() && text.line(next).isBlank() ? next + 1 : next;
        return isDefinition(text, mask, next) ? next : -1;
    }

    private static boolean isDefinition(NumberedText text, CodeMask mask, int line) {
        return line < text.lineCount()
                && DEFINITION.matcher(text.line(line)).matches()
                && !mask.isCode(text.start(line));
    }

    private static int list(NumberedText text, CodeMask mask, LineEditor editor, int first) {
        editor.insert(first, "<dl>");
        int line = first;
        while (line < text.lineCount() && isTerm(text, mask, line)) {
            wrap(editor, line, "dt", text.line(line).strip());
            line = definitionAfter(text, mask, line);
            while (isDefinition(text, mask, line)) {
                StringBuilder words =
                        new StringBuilder(text.line(line).strip().substring(1).strip());
                int start = line++;
                while (line < text.lineCount() && continues(text, mask, line)) {
                    words.append('\n').append(text.line(line++).strip());
                }
                wrap(editor, start, "dd", words.toString());
                line = skipBlank(text, mask, line);
            }
        }
        editor.insert(Math.min(line, text.lineCount() - 1), "</dl>\n");
        return line;
    }

    private static boolean continues(NumberedText text, CodeMask mask, int line) {
        return text.line(line).startsWith("  ") && !text.line(line).isBlank() && !isDefinition(text, mask, line);
    }

    /** An empty line within the list belongs to it. */
    private static int skipBlank(NumberedText text, CodeMask mask, int line) {
        boolean more = line + 1 < text.lineCount()
                && text.line(line).isBlank()
                && (isDefinition(text, mask, line + 1) || isTerm(text, mask, line + 1));
        return more ? line + 1 : line;
    }

    private static void wrap(LineEditor editor, int line, String element, String words) {
        editor.insert(line, "<" + element + ">\n\n" + words + "\n\n</" + element + ">");
    }
}

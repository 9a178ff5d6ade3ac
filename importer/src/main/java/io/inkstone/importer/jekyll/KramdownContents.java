package io.inkstone.importer.jekyll;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.BitSet;
import java.util.regex.Pattern;

/** Takes out the mark at which kramdown puts its table of contents, with the list item that carries it: we have our own. */
final class KramdownContents {
    private static final Pattern MARK = Pattern.compile("^[ \\t]*\\{:\\s*toc\\b[^}]*\\}[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("^ {0,3}(?:[-*+]|\\d+\\.)[ \\t]+\\S.*$");
    private static final Pattern ITEM_WITH_MARK =
            Pattern.compile("^ {0,3}(?:[-*+]|\\d+\\.)[ \\t]+.*\\{:\\s*toc\\b[^}]*\\}[ \\t]*$");
    private static final Pattern BRACKETED = Pattern.compile("(?i)^\\[toc\\][ \\t]*$");

    NumberedText convert(NumberedText text) {
        CodeMask mask = CodeMask.of(text);
        BitSet left = new BitSet();
        for (int line = 0; line < text.lineCount(); line++) {
            String content = text.line(line);
            if (content.indexOf("{:") < 0 && !content.startsWith("[")) {
                continue;
            }
            boolean alone = MARK.matcher(content).matches();
            boolean marked = alone
                    || ITEM_WITH_MARK.matcher(content).matches()
                    || BRACKETED.matcher(content).matches();
            if (marked && !mask.isCode(text.start(line))) {
                left.set(line);
                if (alone && line > 0 && ITEM.matcher(text.line(line - 1)).matches()) {
                    left.set(line - 1);
                }
            }
        }
        return left.isEmpty() ? text : LineEditor.without(text, left::get);
    }
}

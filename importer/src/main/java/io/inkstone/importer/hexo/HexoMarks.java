package io.inkstone.importer.hexo;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Pattern;

/** Marks for renderers: where a table of contents was to stand, which Inkstone makes itself, and where an excerpt ends. */
final class HexoMarks {
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)\\s*(?:@?\\[toc\\]|\\[\\[toc\\]\\]|<!--\\s*(?:toc|/toc|tocstop)\\s*-->|\\$\\{toc\\})\\s*");
    private static final Pattern MORE = Pattern.compile(
            "(?i)\\s*(?:<(a|span)\\s+(?:id|name)=[\"']?more[\"']?\\s*>\\s*(?:</\\1>)?|<!-{2,}\\s*/?\\s*more\\b[^>]*-->)\\s*");

    private HexoMarks() {}

    static NumberedText convert(NumberedText text) {
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        boolean more = false;
        for (int line = 0; line < text.lineCount(); line++) {
            String content = mask.isBlockLine(text, line) ? "" : text.line(line);
            if (MORE.matcher(content).matches()) {
                editor.replace(line, more ? "" : "<!-- more -->");
                more = true;
            } else if (!CONTENTS.matcher(content).matches()) {
                editor.keep(line);
            }
        }
        return editor.done();
    }
}

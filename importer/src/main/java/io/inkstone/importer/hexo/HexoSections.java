package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.InnerText;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What themes part by comments: {@code <!-- tab Name@icon -->} becomes a caption, the ends and the others go. */
final class HexoSections {
    private static final Pattern NAMED =
            Pattern.compile("(?<![ \\t])[ \\t]*+<!--\\s*(?:tab|timeline|node|subtab)\\b\\s*(.*?)\\s*-->[ \\t]*");
    private static final Pattern MARK = Pattern.compile(
            "(?<![ \\t])[ \\t]*+<!--\\s*(?:end(?:tab|timeline|node|cell|subtab)|cell|col|row|group)\\b.*?-->[ \\t]*");

    private HexoSections() {}

    static NumberedText split(NumberedText text) {
        if (text.text().indexOf("<!--") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            String content = mask.isBlockLine(text, line) ? "" : text.line(line);
            Matcher named = NAMED.matcher(content);
            if (named.matches()) {
                String name = named.group(1).replaceFirst("\\s*@.*$", "");
                editor.insert(line, "");
                editor.replace(line, name.isBlank() ? "" : AsMarkdown.caption(name));
                editor.insert(line, "");
            } else if (MARK.matcher(content).matches()) {
                editor.replace(line, "");
            } else {
                editor.keep(line);
            }
        }
        return InnerText.trimmed(editor.done());
    }

    static NumberedText withoutMarks(NumberedText text) {
        return split(text);
    }
}

package io.inkstone.importer.document;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves of a fence's info the language alone: {@code {.python .numberLines}}, {@code ruby{1,3}}, {@code lang:js}. */
public final class FenceInfo {
    private static final Pattern FENCE = Pattern.compile("^([^`~]*+)(`{3,}+|~{3,}+)[ \\t]*([^`\\s][^`]*)$");
    private static final Pattern IN_BRACES = Pattern.compile("^\\{:?\\s*\\.(?:language-)?([\\w+#-]+).*");

    private FenceInfo() {}

    public static NumberedText convert(NumberedText text) {
        if (text.text().indexOf("```") < 0 && text.text().indexOf("~~~") < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            boolean opens = mask.isBlockLine(text, line) && (line == 0 || !mask.isBlockLine(text, line - 1));
            Matcher fence = FENCE.matcher(opens ? text.line(line) : "");
            if (fence.matches()) {
                editor.replace(
                        line,
                        fence.group(1)
                                + fence.group(2)
                                + language(fence.group(3).strip()));
            } else {
                editor.keep(line);
            }
        }
        return editor.done();
    }

    private static String language(String info) {
        Matcher braces = IN_BRACES.matcher(info);
        if (braces.matches()) {
            return braces.group(1);
        }
        String word = info.split("\\s", 2)[0];
        int brace = word.indexOf('{');
        String bare = brace > 0 ? word.substring(0, brace) : word;
        return bare.replaceFirst("^lang:", "").replaceFirst("^\\$", "");
    }
}

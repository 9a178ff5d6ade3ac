package io.inkstone.importer.markdown;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags in a text, {@code #ink} or {@code #ink/stone}: they file it, and a line of nothing else is not shown. */
final class HashTags {
    private static final Pattern TAG =
            Pattern.compile("(?<!\\S)#(?=[\\p{L}\\p{M}\\p{N}_/-]*[\\p{L}\\p{M}])([\\p{L}\\p{M}\\p{N}_/-]+)");
    private static final Pattern ONLY_TAGS = Pattern.compile("\\s*(?:" + TAG.pattern() + "[\\s,，]*)++");
    private static final Pattern AT_START = Pattern.compile("^( {0,3})#(?=[^\\s#])");

    private final Set<String> found = new LinkedHashSet<>();

    NumberedText convert(NumberedText text) {
        if (text.text().indexOf('#') < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            take(text, line, mask, editor);
        }
        return editor.done();
    }

    private void take(NumberedText text, int line, CodeMask mask, LineEditor editor) {
        String words = text.line(line);
        if (mask.isBlockLine(text, line) || words.indexOf('#') < 0) {
            editor.keep(line);
            return;
        }
        Matcher tag = TAG.matcher(words);
        boolean starts = false;
        while (tag.find()) {
            if (!mask.isCode(text.start(line) + tag.start())) {
                found.add(tag.group(1).replaceAll("^/+|/+$", ""));
                starts |= words.substring(0, tag.start()).isBlank();
            }
        }
        if (starts && ONLY_TAGS.matcher(words).matches()) {
            editor.replace(line, "");
        } else if (starts) {
            editor.replace(line, AT_START.matcher(words).replaceFirst("$1\\\\#"));
        } else {
            editor.keep(line);
        }
    }

    List<String> found() {
        return new ArrayList<>(found);
    }
}

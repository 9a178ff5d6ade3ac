package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.Callouts;
import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes alerts of the blocks that Chirpy, Minimal Mistakes, TeXt and Just the Docs show as boxes, because a list below them gives a class:
 * {@code {: .prompt-tip}}, {@code {: .notice--warning}}, {@code {:.info}}.
 */
final class KramdownBoxes {
    private static final Pattern BOX = Pattern.compile(
            "[ \\t]*\\{:(?=[^}]*\\.(?:prompt-(?<prompt>tip|info|warning|danger)|(?<notice>notice(?:--(?<kind>[a-z]+))?|(?<bare>info|success|warning|error|note|tip|important|caution)))(?![\\w-]))[^}]*\\}["
                + " \\t]*");
    private static final Pattern NO_PARAGRAPH =
            Pattern.compile("[ \\t]*(?:[#|<{:!]|[-*+][ \\t]|\\d+[.)][ \\t]|`{3}|~{3}|\\[\\^).*|.*\\{:.*");

    private final NumberedText text;
    private final CodeMask mask;

    /** By the line with which a block begins. */
    private final Map<Integer, String> kinds = new HashMap<>();

    private final Set<Integer> paragraphs = new HashSet<>();
    private final Set<Integer> lists = new HashSet<>();

    private KramdownBoxes(NumberedText text) {
        this.text = text;
        this.mask = CodeMask.of(text);
    }

    static NumberedText convert(NumberedText text) {
        String words = text.text();
        return words.contains("{:") ? new KramdownBoxes(text).convert() : text;
    }

    private NumberedText convert() {
        for (int line = 1; line < text.lineCount(); line++) {
            Matcher box = BOX.matcher(mask.isBlockLine(text, line) ? "" : text.line(line));
            if (box.matches()) {
                String kind = Stream.of("prompt", "kind", "bare")
                        .map(box::group)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("note");
                take(line, Callouts.alert(kind), box.group("notice") != null);
            }
        }
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            edit(line, editor);
        }
        return editor.done();
    }

    /** The block that ends above this line: a quotation, or a paragraph where the theme makes a box of one. */
    private void take(int line, String kind, boolean ofParagraphs) {
        int start = line;
        while (start > 0
                && !lists.contains(start - 1)
                && !text.line(start - 1).isBlank()
                && !mask.isBlockLine(text, start - 1)) {
            start--;
        }
        String first = start == line ? "#" : text.line(start);
        boolean quotation = first.stripLeading().startsWith(">");
        if (quotation
                ? first.contains("[!")
                : !ofParagraphs || NO_PARAGRAPH.matcher(first).matches()) {
            return;
        }
        kinds.put(start, kind);
        lists.add(line);
        for (int each = start; !quotation && each < line; each++) {
            paragraphs.add(each);
        }
    }

    private void edit(int line, LineEditor editor) {
        String words = text.line(line);
        String indent = words.substring(0, words.length() - words.stripLeading().length());
        if (kinds.containsKey(line)) {
            editor.insert(line, indent + "> [!" + kinds.get(line) + "]");
        }
        if (lists.contains(line)) {
            editor.replace(line, "");
        } else if (paragraphs.contains(line)) {
            editor.replace(line, indent + "> " + words.stripLeading());
        } else {
            editor.keep(line);
        }
    }
}

package io.inkstone.importer.hugo;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes out Goldmark's attributes: {@code {#top .wide}} behind a heading or below a block. An anchor that the text links to
 * stays, so does the size of a picture.
 */
final class HugoAttributes {
    /** No heading is longer, and looking for attributes at each of its places stays cheap. */
    private static final int LONGEST = 2_000;

    private static final String ONE =
            "(?:[.#][\\p{L}\\w:-]+|[A-Za-z][\\w-]*=(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s{}\"']+))";
    private static final String LIST = "\\{[ \\t]*" + ONE + "(?:[ \\t,]+" + ONE + ")*+[ \\t]*\\}";
    private static final Pattern HEADING =
            Pattern.compile("^( {0,3}#{1,6}[ \\t]+.*?)[ \\t]*(" + LIST + ")[ \\t]*#*[ \\t]*$");
    private static final Pattern BLOCK = Pattern.compile("^[ \\t>]*(" + LIST + ")[ \\t]*$");
    private static final Pattern ID = Pattern.compile("#([\\p{L}\\w:-]+)");
    private static final Pattern SIZE = Pattern.compile("\\b(?:width|height)=[\"']?\\d{1,5}(?:px|%)?[\"']?");

    private HugoAttributes() {}

    static NumberedText convert(NumberedText text) {
        if (text.text().indexOf('{') < 0) {
            return text;
        }
        CodeMask mask = CodeMask.of(text);
        LineEditor editor = new LineEditor(text);
        for (int line = 0; line < text.lineCount(); line++) {
            boolean code = mask.isBlockLine(text, line)
                    || text.end(line) - text.start(line) > LONGEST
                    || text.line(line).indexOf('{') < 0;
            Matcher heading = HEADING.matcher(code ? "" : text.line(line));
            Matcher block = BLOCK.matcher(code ? "" : text.line(line));
            boolean gone = line > 0 && !text.line(line - 1).isBlank() && block.matches();
            if (heading.matches()) {
                editor.replace(line, heading(text.text(), heading));
            } else if (!gone) {
                keep(text, mask, editor, line);
            }
        }
        return editor.done();
    }

    private static String heading(String text, Matcher heading) {
        Matcher id = ID.matcher(heading.group(2));
        boolean linked =
                id.find() && (text.contains("](#" + id.group(1) + ")") || text.contains("\"#" + id.group(1) + "\""));
        return linked
                ? heading.group(1).replaceFirst("^( {0,3}#{1,6}[ \\t]+)", "$1<a id=\"" + id.group(1) + "\"></a>")
                : heading.group(1);
    }

    /** The size that stands in the line below a picture belongs to it. */
    private static void keep(NumberedText text, CodeMask mask, LineEditor editor, int line) {
        String content = text.line(line);
        boolean picture = content.strip().matches("!\\[[^\\]]*\\]\\([^)]*\\)");
        boolean more = picture && line + 1 < text.lineCount() && !mask.isBlockLine(text, line + 1);
        Matcher block = BLOCK.matcher(more ? text.line(line + 1) : "");
        Matcher size = SIZE.matcher(block.matches() ? block.group(1) : "");
        StringBuilder sizes = new StringBuilder();
        while (size.find()) {
            sizes.append(sizes.isEmpty() ? "{" : " ").append(size.group().replaceAll("[\"']", ""));
        }
        if (sizes.isEmpty()) {
            editor.keep(line);
        } else {
            editor.replace(line, content.stripTrailing() + sizes + "}");
        }
    }
}

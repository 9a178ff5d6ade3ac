package io.inkstone.importer.document;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Passages between rows of colons, as VuePress, VitePress and Docusaurus write them: {@code ::: tip Title}. Those of a known
 * kind become alerts, {@code details} what folds, and of others the words stay. One that is not closed stays as it is.
 */
public final class Containers {
    private static final Pattern OPENING =
            Pattern.compile(" {0,3}(?<colons>:{3,})[ \\t]*(?<kind>[A-Za-z][\\w-]*)(?:\\[(?<label>.*)\\])?(?:\\{.*\\})?"
                    + "[ \\t]*(?<title>[^:]?.*?)[ \\t]*");
    private static final Pattern CLOSING = Pattern.compile(" {0,3}(:{3,})[ \\t]*");

    private final NumberedText text;
    private final LineEditor editor;

    /** By the line that opens one, and the line that closes it. */
    private final Map<Integer, Matcher> openings = new HashMap<>();

    private final Set<Integer> closings = new HashSet<>();

    private Containers(NumberedText text) {
        this.text = text;
        this.editor = new LineEditor(text);
    }

    public static NumberedText convert(NumberedText text) {
        return text.text().contains(":::") ? new Containers(text).convert() : text;
    }

    private NumberedText convert() {
        pair();
        Deque<Matcher> open = new ArrayDeque<>();
        for (int line = 0; line < text.lineCount(); line++) {
            String quoted = quotation(open);
            if (openings.containsKey(line)) {
                Matcher opening = openings.get(line);
                open.push(opening);
                open(line, quoted, opening);
            } else if (closings.contains(line)) {
                close(line, open);
            } else if (quoted.isEmpty()) {
                editor.keep(line);
            } else {
                String words = text.line(line);
                editor.replace(line, words.isBlank() ? quoted.stripTrailing() : quoted + words);
            }
        }
        return editor.done();
    }

    private void pair() {
        CodeMask mask = CodeMask.of(text);
        Deque<Integer> open = new ArrayDeque<>();
        Map<Integer, Matcher> opened = new HashMap<>();
        for (int line = 0; line < text.lineCount(); line++) {
            String words = mask.isBlockLine(text, line) ? "" : text.line(line);
            Matcher opening = OPENING.matcher(words);
            Matcher closing = CLOSING.matcher(words);
            if (closing.matches()) {
                close(line, closing.group(1).length(), open, opened);
            } else if (opening.matches()) {
                open.push(line);
                opened.put(line, opening);
            }
        }
    }

    /** A row of colons closes the innermost that was opened by no more of them. */
    private void close(int line, int colons, Deque<Integer> open, Map<Integer, Matcher> opened) {
        while (!open.isEmpty()) {
            int start = open.pop();
            Matcher opening = opened.get(start);
            if (opening != null && opening.group("colons").length() <= colons) {
                openings.put(start, opening);
                closings.add(line);
                return;
            }
        }
    }

    private void open(int line, String quoted, Matcher opening) {
        String kind = opening.group("kind").toLowerCase(Locale.ROOT);
        String title = opening.group("label") == null ? opening.group("title") : opening.group("label");
        String alert = Callouts.KINDS.get(kind);
        if (alert != null) {
            editor.insert(line, quoted.stripTrailing());
            editor.replace(line, (quoted + "> [!" + alert + "] " + title).stripTrailing());
        } else if (isDetails(opening)) {
            String summary = title.isEmpty() ? "…" : title.replace("&", "&amp;").replace("<", "&lt;");
            editor.insert(line, quoted + "<details>");
            editor.insert(line, quoted + "<summary>" + summary + "</summary>");
            editor.replace(line, quoted.stripTrailing());
        } else {
            editor.replace(line, (quoted + (title.isEmpty() ? "" : "**" + title + "**\n")).stripTrailing());
        }
    }

    /** What was open last ends; in what is open around it a line stays empty. */
    private void close(int line, Deque<Matcher> open) {
        boolean folds = isDetails(open.pop());
        String around = quotation(open);
        editor.insert(line, around.stripTrailing());
        if (folds) {
            editor.insert(line, around + "</details>");
        }
        editor.replace(line, around.stripTrailing());
    }

    private static boolean isDetails(Matcher opening) {
        return opening.group("kind").equalsIgnoreCase("details");
    }

    private static String quotation(Deque<Matcher> open) {
        long alerts = open.stream()
                .filter(opening ->
                        Callouts.KINDS.containsKey(opening.group("kind").toLowerCase(Locale.ROOT)))
                .count();
        return "> ".repeat((int) alerts);
    }
}

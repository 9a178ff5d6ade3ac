package io.inkstone.importer.document;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Passages that are indented below {@code !!! note "Title"}, as Python-Markdown and MkDocs write them: they become alerts, those
 * below {@code ???} what folds, and those below {@code === "Tab"} stand one after the other. Otherwise they would be read as code.
 */
public final class Admonitions {
    private static final int INDENT = 4;
    private static final Pattern OPENING =
            Pattern.compile("(?<mark>!!!|\\?\\?\\?\\+?)[ \\t]+(?<kind>[A-Za-z][\\w-]*)(?<rest>(?:[ \\t].*)?)"
                    + "|===[!+]?[ \\t]+\"(?<tab>.*)\"");

    /** What stands between quotes; else all but where the theme sets the passage. */
    private static final Pattern QUOTED = Pattern.compile(".*?\"(?<title>.*)\"[ \\t]*");

    private static final Pattern PLACE = Pattern.compile("^[ \\t]+(?:inline(?:[ \\t]+end)?\\b)?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");

    private final NumberedText text;
    private final LineEditor editor;
    private final CodeMask mask;
    private final Deque<Passage> open = new ArrayDeque<>();
    private boolean fenced;

    /**
     * One that is open.
     *
     * @param indent in columns, of what stands in it
     * @param around what each of its lines has before it
     */
    private record Passage(int indent, String around, Kind kind) {
        String within() {
            return kind == Kind.ALERT ? around + "> " : around;
        }
    }

    private enum Kind {
        ALERT,
        FOLD,
        TAB
    }

    private Admonitions(NumberedText text) {
        this.text = text;
        this.editor = new LineEditor(text);
        this.mask = CodeMask.of(text);
    }

    public static NumberedText convert(NumberedText text) {
        boolean perhaps = Stream.of("!!! ", "???", "===").anyMatch(text.text()::contains);
        return perhaps ? new Admonitions(text).convert() : text;
    }

    private NumberedText convert() {
        for (int line = 0; line < text.lineCount(); line++) {
            String words = text.line(line);
            while (!open.isEmpty()
                    && !words.isBlank()
                    && indent(words) < open.peek().indent()) {
                close(line);
            }
            Matcher opening = OPENING.matcher(words.strip());
            if (opening.matches() && opens(line)) {
                open(line, opening);
            } else if (open.isEmpty()) {
                editor.keep(line);
            } else {
                fenced ^= FENCE.matcher(inner(words)).matches();
                String within = open.peek().within();
                editor.replace(line, words.isBlank() ? within.stripTrailing() : within + inner(words));
            }
        }
        while (!open.isEmpty()) {
            close(text.lineCount() - 1);
        }
        return editor.done();
    }

    /** Only if something is indented below it, and it is no code. */
    private boolean opens(int line) {
        boolean code = open.isEmpty() ? mask.isBlockLine(text, line) : fenced;
        int next = line + 1;
        while (next < text.lineCount() && text.line(next).isBlank()) {
            next++;
        }
        return !code && next < text.lineCount() && indent(text.line(next)) >= indent(text.line(line)) + INDENT;
    }

    private void open(int line, Matcher opening) {
        String words = text.line(line);
        String around = open.isEmpty() ? " ".repeat(indent(words)) : open.peek().within();
        Kind kind = kind(opening);
        editor.insert(line, around.stripTrailing());
        switch (kind) {
            case ALERT -> editor.replace(line, (around + alert(opening)).stripTrailing());
            case FOLD -> {
                editor.insert(line, around + (opening.group("mark").endsWith("+") ? "<details open>" : "<details>"));
                String title = title(opening).replace("&", "&amp;").replace("<", "&lt;");
                editor.insert(line, around + "<summary>" + title + "</summary>");
                editor.replace(line, around.stripTrailing());
            }
            case TAB -> {
                editor.insert(line, around + "**" + opening.group("tab") + "**");
                editor.replace(line, around.stripTrailing());
            }
        }
        open.push(new Passage(indent(words) + INDENT, around, kind));
    }

    private void close(int line) {
        Passage closed = open.pop();
        fenced = false;
        editor.insert(line, closed.around().stripTrailing());
        if (closed.kind() == Kind.FOLD) {
            editor.insert(line, closed.around() + "</details>");
            editor.insert(line, closed.around().stripTrailing());
        }
    }

    private static Kind kind(Matcher opening) {
        String mark = opening.group("mark");
        return mark == null ? Kind.TAB : mark.startsWith("?") ? Kind.FOLD : Kind.ALERT;
    }

    private static String alert(Matcher opening) {
        String kind = opening.group("kind").toLowerCase(Locale.ROOT);
        String title = title(opening);
        boolean usual = title.equalsIgnoreCase(Callouts.KINDS.get(kind));
        return "> [!" + Callouts.alert(kind) + "] " + (usual ? "" : title);
    }

    /** What the author wrote, else the name of the kind. */
    private static String title(Matcher opening) {
        String kind = opening.group("kind").toLowerCase(Locale.ROOT);
        String rest = opening.group("rest");
        Matcher quoted = QUOTED.matcher(rest);
        String written = quoted.matches()
                ? quoted.group("title")
                : PLACE.matcher(rest).replaceFirst("").strip();
        return written.isEmpty() ? Character.toUpperCase(kind.charAt(0)) + kind.substring(1) : written;
    }

    private static int indent(String words) {
        int columns = 0;
        for (int index = 0; index < words.length(); index++) {
            char character = words.charAt(index);
            if (character == '\t') {
                columns += INDENT - columns % INDENT;
            } else if (character == ' ') {
                columns++;
            } else {
                break;
            }
        }
        return columns;
    }

    /** A line without the indentation of the passage in which it stands. */
    private String inner(String words) {
        Passage passage = open.peek();
        int surplus = passage == null ? 0 : indent(words) - passage.indent();
        return " ".repeat(Math.max(surplus, 0)) + words.stripLeading();
    }
}

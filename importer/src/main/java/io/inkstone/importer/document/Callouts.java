package io.inkstone.importer.document;

import io.inkstone.importer.text.CodeMask;
import io.inkstone.importer.text.LineEditor;
import io.inkstone.importer.text.NumberedText;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Callouts of any kind become the alerts that there are, with their own title; those that fold become {@code <details>}.
 * Quotations with a source stay quotations.
 */
public final class Callouts {
    private static final Pattern MARKER = Pattern.compile(
            "^(\\s{0,3}(?:>\\s*)++)\\[!([\\p{L}\\p{N}_| -]+)\\]([+-]?)[ \\t]*(.*?)[ \\t]*$", Pattern.UNICODE_CASE);
    private static final Pattern QUOTE = Pattern.compile("^\\s{0,3}> ?");

    /** As our renderer knows them, whatever their names in small letters mean elsewhere. */
    private static final Set<String> ALERTS = Set.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

    /** The alert that is meant, by any name that writers have for it. */
    static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("note", "NOTE"),
            Map.entry("info", "NOTE"),
            Map.entry("tip", "TIP"),
            Map.entry("hint", "TIP"),
            Map.entry("success", "TIP"),
            Map.entry("check", "TIP"),
            Map.entry("done", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("attention", "WARNING"),
            Map.entry("caution", "WARNING"),
            Map.entry("danger", "CAUTION"),
            Map.entry("error", "CAUTION"),
            Map.entry("failure", "CAUTION"),
            Map.entry("fail", "CAUTION"),
            Map.entry("missing", "CAUTION"),
            Map.entry("bug", "CAUTION"));

    private final NumberedText text;
    private final LineEditor editor;

    private Callouts(NumberedText text) {
        this.text = text;
        this.editor = new LineEditor(text);
    }

    public static NumberedText convert(NumberedText text) {
        return text.text().contains("[!") ? new Callouts(text).convert() : text;
    }

    private NumberedText convert() {
        CodeMask mask = CodeMask.of(text);
        for (int line = 0; line < text.lineCount(); line++) {
            Matcher marker = MARKER.matcher(mask.isBlockLine(text, line) ? "" : text.line(line));
            if (!marker.matches() || isAlert(marker)) {
                editor.keep(line);
            } else if (marker.group(3).isEmpty()
                    || marker.group(1).replaceAll("\\s", "").length() > 1) {
                alert(line, marker);
            } else {
                line = details(line, marker);
            }
        }
        return editor.done();
    }

    private static boolean isAlert(Matcher marker) {
        return ALERTS.contains(marker.group(2)) && marker.group(3).isEmpty();
    }

    private void alert(int line, Matcher marker) {
        String kind = kind(marker);
        if (kind.equals("quote") || kind.equals("cite")) {
            editor.replace(line, marker.group(1) + (marker.group(4).isEmpty() ? "" : "**" + marker.group(4) + "**  "));
            return;
        }
        String title = marker.group(4).isEmpty() && !isSame(kind) ? capitalised(kind) : marker.group(4);
        editor.replace(line, (marker.group(1) + "[!" + alert(kind) + "] " + title).stripTrailing());
    }

    /** The alert that is meant by a kind, written in small letters; a note for one that nobody knows. */
    public static String alert(String kind) {
        return KINDS.getOrDefault(kind, "NOTE");
    }

    /** The last line of the callout. */
    private int details(int line, Matcher marker) {
        String title = marker.group(4).isEmpty() ? capitalised(kind(marker)) : marker.group(4);
        String escaped = title.replace("&", "&amp;").replace("<", "&lt;");
        editor.insert(line, marker.group(3).equals("+") ? "<details open>" : "<details>");
        editor.insert(line, "<summary>" + escaped + "</summary>");
        editor.insert(line, "");
        int next = line + 1;
        while (next < text.lineCount() && text.line(next).stripLeading().startsWith(">")) {
            next++;
        }
        NumberedText.Builder inner = new NumberedText.Builder();
        for (int each = line + 1; each < next; each++) {
            inner.append(QUOTE.matcher(text.line(each)).replaceFirst("") + "\n", text.number(each));
        }
        editor.insert(convert(inner.build()));
        editor.insert(next - 1, "");
        editor.insert(next - 1, "</details>");
        editor.insert(next - 1, "");
        return next - 1;
    }

    private static String kind(Matcher marker) {
        return marker.group(2).split("\\|", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    /** Whether the alert's usual title is the callout's. */
    private static boolean isSame(String kind) {
        return kind.equalsIgnoreCase(KINDS.get(kind));
    }

    private static String capitalised(String kind) {
        return kind.isEmpty() ? "" : Character.toUpperCase(kind.charAt(0)) + kind.substring(1);
    }
}

package io.inkstone.importer.hugo;

import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Boxes, folds, tabs, listings, formulas: what themes wrap around text, in the forms that our renderer has. */
final class ShortcodeBlocks {
    private static final Set<String> BOXES =
            Set.of("notice", "alert", "admonition", "callout", "hint", "blockquote-alert", "pageinfo");
    private static final Map<String, String> ALERTS = Map.ofEntries(
            Map.entry("note", "NOTE"),
            Map.entry("info", "NOTE"),
            Map.entry("abstract", "NOTE"),
            Map.entry("question", "NOTE"),
            Map.entry("example", "NOTE"),
            Map.entry("quote", "NOTE"),
            Map.entry("todo", "NOTE"),
            Map.entry("tip", "TIP"),
            Map.entry("hint", "TIP"),
            Map.entry("success", "TIP"),
            Map.entry("check", "TIP"),
            Map.entry("ok", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("primary", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("attention", "WARNING"),
            Map.entry("warn", "WARNING"),
            Map.entry("caution", "CAUTION"),
            Map.entry("danger", "CAUTION"),
            Map.entry("error", "CAUTION"),
            Map.entry("failure", "CAUTION"),
            Map.entry("bug", "CAUTION"));

    private static final Set<String> FOLDS = Set.of(
            "details",
            "expand",
            "collapse",
            "collapsible",
            "accordion-item",
            "accordionitem",
            "fold",
            "spoiler",
            "toggle");
    private static final Set<String> PLAIN = Set.of(
            "tabs",
            "tabpane",
            "tabgroup",
            "steps",
            "columns",
            "column",
            "cards",
            "row",
            "col",
            "section",
            "block",
            "div",
            "center",
            "align",
            "style",
            "markdown",
            "md",
            "accordion",
            "lead",
            "typeit",
            "article-body",
            "left",
            "right",
            "wrap",
            "timeline",
            "gallery",
            "full",
            "raw-md");
    private static final Set<String> TITLED = Set.of("tab", "step", "card", "timelineitem", "timeline-item", "panel");

    private ShortcodeBlocks() {}

    /** Null for what is not known. */
    static @Nullable NumberedText of(ShortcodeValues.Call call) {
        String name = call.name();
        Shortcode shortcode = call.shortcode();
        return switch (name) {
            case "highlight", "code", "codeblock" ->
                call.inner() == null ? null : listing(call, shortcode.value(0, "lang", "language", "type"));
            case "typeit" -> {
                String code = shortcode.value(-1, "code");
                yield call.inner() == null || code == null ? wrapped(call, name) : listing(call, code);
            }
            case "mermaid", "diagram" -> call.inner() == null ? null : listing(call, "mermaid");
            case "code-toggle" -> call.innerText().isBlank() ? null : listing(call, "yaml");
            case "math", "katex", "mathjax", "latex" -> call.inner() == null ? null : formula(call);
            case "rawhtml", "raw", "html", "unsafe" ->
                call.inner() == null ? null : apart(call, call.innerText().strip());
            case "button", "btn", "btn-link" -> button(call);
            case "quote", "blockquote" -> call.inner() == null ? null : quoted(call, List.of());
            case "comment" -> NumberedText.atLine("", call.line());
            default -> wrapped(call, name);
        };
    }

    private static @Nullable NumberedText wrapped(ShortcodeValues.Call call, String name) {
        if (call.inner() == null) {
            return null;
        }
        Shortcode shortcode = call.shortcode();
        String kind =
                BOXES.contains(name) ? shortcode.value(0, "type", "level", "kind", "color", "context", "style") : name;
        String alert = kind == null ? "NOTE" : ALERTS.get(kind.toLowerCase(Locale.ROOT));
        if (BOXES.contains(name) || ALERTS.containsKey(name)) {
            int place = BOXES.contains(name) ? 1 : 0;
            String title = shortcode.value(place, "title", "header", "summary");
            String head = "[!" + (alert == null ? "NOTE" : alert) + "]"
                    + (title == null ? "" : " " + title.replaceAll("\\s+", " "));
            return quoted(call, List.of(head));
        }
        if (FOLDS.contains(name)) {
            String title = shortcode.value(0, "summary", "title", "header", "label");
            return between(
                    call, "<details><summary>" + (title == null ? "…" : escaped(title)) + "</summary>", "</details>");
        }
        if (TITLED.contains(name)) {
            String title = shortcode.value(0, "name", "title", "header", "tabname", "label");
            return between(call, title == null ? "" : "**" + title + "**", "");
        }
        return PLAIN.contains(name) || name.startsWith("blocks/") ? between(call, "", "") : null;
    }

    private static String escaped(String title) {
        return title.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Text of several lines in a block of its own, at the depth of the list that it stands in. */
    static NumberedText apart(ShortcodeValues.Call call, String words) {
        boolean block = !call.indent().isEmpty() || words.indexOf('\n') >= 0 || words.startsWith("<iframe");
        String text = block
                ? words.lines()
                        .map(line -> line.isEmpty() ? "" : line)
                        .collect(Collectors.joining("\n" + call.indent()))
                : words;
        return NumberedText.atLine(text, call.line());
    }

    static NumberedText between(ShortcodeValues.Call call, String head, String foot) {
        NumberedText inner = trimmed(call);
        NumberedText.Builder out = new NumberedText.Builder();
        out.append((head.isEmpty() ? "\n" : head + "\n\n") + call.indent(), call.line());
        out.copy(inner);
        return out.append("\n\n" + call.indent() + (foot.isEmpty() ? "" : foot + "\n" + call.indent()), call.line())
                .build();
    }

    /** Without the empty lines at its ends. */
    private static NumberedText trimmed(ShortcodeValues.Call call) {
        NumberedText inner = call.inner() == null ? NumberedText.atLine("", call.line()) : call.inner();
        String text = inner.text();
        int from = 0;
        int to = text.stripTrailing().length();
        while (from < to
                && text.substring(from, to).indexOf('\n') >= 0
                && text.substring(from, text.indexOf('\n', from)).isBlank()) {
            from = text.indexOf('\n', from) + 1;
        }
        boolean sameLine = from == 0;
        int start = from;
        while (sameLine && start < to && text.charAt(start) == ' ') {
            start++;
        }
        return new NumberedText.Builder().copy(inner, Math.min(start, to), to).build();
    }

    private static NumberedText quoted(ShortcodeValues.Call call, List<String> heads) {
        NumberedText inner = trimmed(call);
        NumberedText.Builder out = new NumberedText.Builder();
        String mark = call.indent() + "> ";
        heads.forEach(head -> out.append((out.length() == 0 ? "> " : mark) + head + "\n", call.line()));
        for (int line = 0; line < inner.lineCount(); line++) {
            String content = inner.line(line);
            String bare = content.startsWith(call.indent())
                    ? content.substring(call.indent().length())
                    : content;
            out.append((out.length() == 0 ? "> " : mark) + bare + "\n", inner.number(line));
        }
        return out.append("\n" + call.indent(), call.line()).build();
    }

    private static NumberedText listing(ShortcodeValues.Call call, @Nullable String language) {
        String code = call.innerText().replaceFirst("\\A[ \\t]*\\n", "").stripTrailing();
        return apart(call, fence(language == null ? "" : language, code));
    }

    /** With a fence that is longer than any in the code. */
    static String fence(String language, String code) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < code.length(); i++) {
            run = code.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String marks = "`".repeat(longest + 1);
        return marks + language.replaceAll("[`\\s]", "") + "\n" + code.stripTrailing() + "\n" + marks;
    }

    private static NumberedText formula(ShortcodeValues.Call call) {
        String tex =
                call.innerText().strip().replaceAll("^\\${1,2}|\\${1,2}$", "").strip();
        Shortcode shortcode = call.shortcode();
        boolean block = tex.indexOf('\n') >= 0
                || shortcode.named().containsKey("display")
                || shortcode.positional().contains("display")
                || shortcode.positional().contains("block");
        return block ? apart(call, "$$\n" + tex + "\n$$") : NumberedText.atLine("$" + tex + "$", call.line());
    }

    private static @Nullable NumberedText button(ShortcodeValues.Call call) {
        Shortcode shortcode = call.shortcode();
        String href = shortcode.value(0, "href", "url", "link", "relref");
        String words = call.inner() != null
                ? call.innerText().strip()
                : shortcode.value(1, "text", "content", "title", "label");
        return href == null || words == null || words.isEmpty()
                ? null
                : NumberedText.atLine(
                        "[" + words.replaceAll("\\s+", " ") + "](" + href.replace(" ", "%20") + ")", call.line());
    }
}

package io.inkstone.importer.hexo;

import io.inkstone.importer.document.Quotation;
import io.inkstone.importer.text.AsMarkdown;
import io.inkstone.importer.text.NumberedText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The tags around Markdown, of Hexo and of its common themes (NexT, Butterfly, Volantis, Stellar, Fluid, Icarus): they
 * become alerts, quotations, folded passages, or simply what stands between them.
 */
final class HexoBlocks {
    private static final Set<String> ALERTS =
            Set.of("note", "noteblock", "notel", "alert", "admonition", "tip", "message", "callout", "box");
    private static final Set<String> FOLDED = Set.of(
            "folding",
            "fold",
            "hideToggle",
            "hidetoggle",
            "hideBlock",
            "hideblock",
            "hide",
            "spoiler",
            "collapse",
            "details",
            "toggle",
            "accordion");
    private static final Set<String> QUOTES =
            Set.of("blockquote", "quote", "pullquote", "cq", "centerquote", "cquote", "poem", "poetry", "quot");
    private static final Set<String> SECTIONED = Set.of(
            "tabs", "tab", "timeline", "timenode", "grid", "swiper", "carousel", "banner", "subtabs", "subsubtabs");
    private static final Set<String> PLAIN = Set.of(
            "gallery",
            "galleryGroup",
            "linkgroup",
            "btns",
            "sites",
            "friends",
            "center",
            "div",
            "p",
            "span",
            "block",
            "blocks",
            "cell",
            "row",
            "col",
            "column",
            "columns",
            "about",
            "copy",
            "card",
            "foldings",
            "raw_html",
            "sub",
            "sup",
            "reel",
            "ablock",
            "albums",
            "posters",
            "gallerygroup",
            "gp",
            "grouppicture");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("success", "TIP"),
            Map.entry("green", "TIP"),
            Map.entry("tip", "TIP"),
            Map.entry("done", "TIP"),
            Map.entry("idea", "TIP"),
            Map.entry("important", "IMPORTANT"),
            Map.entry("purple", "IMPORTANT"),
            Map.entry("warning", "WARNING"),
            Map.entry("warn", "WARNING"),
            Map.entry("yellow", "WARNING"),
            Map.entry("orange", "WARNING"),
            Map.entry("caution", "CAUTION"),
            Map.entry("danger", "CAUTION"),
            Map.entry("error", "CAUTION"),
            Map.entry("red", "CAUTION"),
            Map.entry("radiation", "CAUTION"));

    private HexoBlocks() {}

    /** What becomes of a tag and its content; null for a tag that is not known, whose content stays all the same. */
    static @Nullable NumberedText convert(HexoTag tag, NumberedText inner) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        String name = tag.name();
        if (ALERTS.contains(name)) {
            return alert(kind(name, arguments), title(name, arguments), inner);
        }
        if (FOLDED.contains(name)) {
            return folded(name, arguments, inner);
        }
        if (QUOTES.contains(name)) {
            return Quotation.of(inner, cite(name, arguments));
        }
        if (SECTIONED.contains(name)) {
            return sections(name, arguments, inner);
        }
        return PLAIN.contains(name) ? HexoSections.withoutMarks(inner) : null;
    }

    /** Stellar has headings and quotations of one line, without an end; null for another tag. */
    static @Nullable String line(HexoTag tag) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        String words = String.join(" ", arguments.withoutNamed().words());
        if (!tag.name().equals("quot") || words.isBlank()) {
            return null;
        }
        String element = arguments.named("el");
        return element != null && element.matches("h[1-6]")
                ? "#".repeat(element.charAt(1) - '0') + " " + words
                : "> " + words;
    }

    private static String kind(String name, HexoArguments arguments) {
        String colour = arguments.named("color");
        List<String> looks = colour == null ? arguments.looks() : List.of(colour);
        return looks.stream()
                .filter(KINDS::containsKey)
                .map(KINDS::get)
                .findFirst()
                .orElse(name.equals("tip") && looks.isEmpty() ? "TIP" : "NOTE");
    }

    /** Admonitions name their kind first. */
    private static String title(String name, HexoArguments arguments) {
        boolean kindFirst = name.equals("admonition") || name.equals("callout") || KINDS.containsKey(arguments.word(0));
        return kindFirst && !arguments.hasParts() && arguments.named("title") == null
                ? new HexoArguments(arguments.written().replaceFirst("^\\S+\\s*", "")).title()
                : arguments.title();
    }

    static NumberedText alert(String kind, String title, NumberedText inner) {
        NumberedText.Builder out = new NumberedText.Builder();
        int number = inner.number(0);
        out.append("> [!" + kind + "]" + (title.isBlank() ? "" : " " + title) + "\n", number);
        return out.copy(Quotation.marked(inner)).build();
    }

    private static NumberedText folded(String name, HexoArguments arguments, NumberedText inner) {
        boolean titleFirst = name.toLowerCase(Locale.ROOT).startsWith("hide") && arguments.hasParts();
        String title = titleFirst ? arguments.part(0) : arguments.title();
        boolean open = arguments.words().stream().anyMatch(word -> word.matches("open,?|open[:=]true"));
        NumberedText.Builder out = new NumberedText.Builder();
        int first = inner.number(0);
        int last = inner.number(inner.lineCount() - 1);
        String summary = title.isBlank() ? "…" : AsMarkdown.escaped(title);
        out.append("<details" + (open ? " open" : "") + "><summary>" + summary + "</summary>\n\n", first);
        return out.copy(inner).append("\n\n</details>", last).build();
    }

    private static String cite(String name, HexoArguments arguments) {
        String words = String.join(" ", arguments.withoutNamed().words());
        boolean cites = !name.equals("pullquote") && name.endsWith("quote");
        return cites && !words.isBlank() ? Quotation.cite(words) : "";
    }

    /** A tab or node by itself has its name in the tag; a group may name each part in a comment. */
    private static NumberedText sections(String name, HexoArguments arguments, NumberedText inner) {
        boolean single = name.equals("tab") || name.equals("timenode");
        String own = name.equals("timeline") && arguments.hasParts() ? arguments.part(0) : arguments.title();
        String caption = single || name.equals("timeline") ? AsMarkdown.caption(own) : "";
        NumberedText split = HexoSections.split(inner);
        return caption.isEmpty()
                ? split
                : new NumberedText.Builder()
                        .append(caption + "\n\n", inner.number(0))
                        .copy(split)
                        .build();
    }
}

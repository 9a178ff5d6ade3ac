package io.inkstone.importer.hexo;

import io.inkstone.importer.text.AsMarkdown;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tags within a line that only say how words look, and the marks before a line's words. */
final class HexoInline {
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("u", "u"),
            Map.entry("wavy", "u"),
            Map.entry("del", "s"),
            Map.entry("emp", "em"),
            Map.entry("mark", "mark"),
            Map.entry("label", "mark"),
            Map.entry("highlight", "mark"),
            Map.entry("kbd", "kbd"),
            Map.entry("sup", "sup"),
            Map.entry("sub", "sub"));
    private static final Set<String> PLAIN =
            Set.of("span", "p", "psw", "blur", "hideInline", "hideinline", "text", "copy", "bubble", "tag", "hashtag");
    private static final Set<String> BOXES = Set.of("checkbox", "cb", "radio");

    private HexoInline() {}

    /** Null for a tag that is none of these. */
    static @Nullable String value(HexoTag tag) {
        HexoArguments arguments = new HexoArguments(tag.arguments());
        String name = tag.name();
        if (BOXES.contains(name)) {
            return box(name, arguments);
        }
        if (name.equals("emoji")) {
            return ":" + arguments.withoutNamed().words().getLast() + ":";
        }
        String element = ELEMENTS.get(name);
        if (element == null && !PLAIN.contains(name)) {
            return null;
        }
        String words = words(name, arguments);
        return element == null || words.isBlank() ? words : AsMarkdown.element(element, AsMarkdown.escaped(words));
    }

    /** Behind a class and a comma, two colons or an at sign; NexT's labels begin, Butterfly's end with their colour. */
    private static String words(String name, HexoArguments arguments) {
        String written = arguments.written();
        if (written.contains("::")) {
            return written.substring(written.indexOf("::") + 2).strip();
        }
        if (name.startsWith("hide")) {
            return arguments.part(0);
        }
        if (name.equals("bubble")) {
            return arguments.part(0) + (arguments.part(1).isEmpty() ? "" : " (" + arguments.part(1) + ")");
        }
        boolean classFirst = name.equals("span") || name.equals("p");
        if (classFirst && arguments.hasParts()) {
            return HexoArguments.unquoted(
                    written.substring(written.indexOf(',') + 1).strip());
        }
        String title = arguments.title();
        boolean colourLast = name.equals("label") && title.matches(".+ (?:default|blue|pink|red|purple|orange|green)");
        return colourLast ? title.substring(0, title.lastIndexOf(' ')) : title;
    }

    /** A list item, so that several below each other are one list. */
    private static String box(String name, HexoArguments arguments) {
        String before = arguments.hasParts() ? arguments.part(0) : arguments.written();
        boolean checked = before.matches("(?s).*\\bchecked\\b(?![:=]\\s*false).*")
                || (name.equals("cb") && arguments.part(1).equals("true"));
        String words = name.equals("cb") ? arguments.part(0) : arguments.title();
        return "- [" + (checked ? "x" : " ") + "] " + words;
    }
}

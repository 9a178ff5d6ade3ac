package io.inkstone.core.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Brackets of all kinds and sizes. */
final class Delimiters {
    /** They grow by themselves; others must be told. */
    private static final String GROWING = "()[]{}|‖⟨⟩⌊⌋⌈⌉⟦⟧⟮⟯";

    private static final Set<Symbol.Kind> SIGNS =
            Set.of(Symbol.Kind.OPEN, Symbol.Kind.CLOSE, Symbol.Kind.UPRIGHT, Symbol.Kind.REL);

    private static final Map<String, String> SIZES =
            Map.of("\\big", "1.2em", "\\Big", "1.8em", "\\bigg", "2.4em", "\\Bigg", "3em");

    private Delimiters() {}

    /** As high as the letters. */
    static Element small(String text) {
        return Rows.token("mo", text).attr("stretchy", "false");
    }

    /** {@code \left( … \middle| … \right)}: as high as what they hold. */
    static Atom paired(TexParser parser) {
        List<Element> children = new ArrayList<>();
        add(children, grown(text(parser)), "prefix");
        children.addAll(Rows.set(parser.atoms()));
        while (parser.tokens().take("\\middle")) {
            add(children, grown(text(parser)), "infix");
            children.addAll(Rows.set(parser.atoms()));
        }
        parser.expect("\\right");
        add(children, grown(text(parser)), "postfix");
        return Atom.ordinary(Rows.element("mrow").appendChildren(children));
    }

    private static void add(List<Element> children, Element delimiter, String form) {
        if (!delimiter.text().isEmpty()) {
            children.add(delimiter.attr("form", form));
        }
    }

    private static Element grown(String text) {
        Element delimiter = Rows.token("mo", text);
        if (!GROWING.contains(text)) {
            delimiter.attr("stretchy", "true");
        }
        return delimiter;
    }

    static Element fence(String text, String form) {
        return grown(text).attr("form", form);
    }

    /** {@code \bigl(} and its kin, or null if {@code command} is none of them. */
    static boolean isSized(String command) {
        return SIZES.containsKey(base(command));
    }

    static Atom sized(TexParser parser, String command) {
        String size = SIZES.getOrDefault(base(command), "1.2em");
        Element delimiter = Rows.token("mo", text(parser))
                .attr("stretchy", "true")
                .attr("minsize", size)
                .attr("maxsize", size);
        AtomKind kind = switch (command.charAt(command.length() - 1)) {
            case 'l' -> AtomKind.OPEN;
            case 'r' -> AtomKind.CLOSE;
            case 'm' -> AtomKind.REL;
            default -> AtomKind.ORD;
        };
        return new Atom(kind, delimiter);
    }

    private static String base(String command) {
        return command.endsWith("g") ? command : command.substring(0, command.length() - 1);
    }

    private static String text(TexParser parser) {
        String token = parser.tokens().take();
        return switch (token) {
            case "." -> "";
            case "<" -> "⟨";
            case ">" -> "⟩";
            case "(", ")", "[", "]", "|", "/" -> token;
            default -> {
                Symbol symbol = Symbol.of(token) == null ? Symbol.ofText(token) : Symbol.of(token);
                if (symbol == null || !SIGNS.contains(symbol.kind())) {
                    throw new MathException("This is no bracket: " + token);
                }
                yield symbol.text();
            }
        };
    }
}

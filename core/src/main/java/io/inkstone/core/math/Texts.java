package io.inkstone.core.math;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;

/** Words in a formula: {@code \text}, {@code \operatorname}. */
final class Texts {
    private static final String NO_BREAK_SPACE = "\u00A0";
    private static final String THIN_SPACE = "\u2009";

    private Texts() {}

    /** Text as it is written; between dollar signs it is math again. */
    static Atom text(TexParser parser, Alphabet alphabet) {
        List<Element> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        Iterator<String> tokens = parser.tokens().argument().iterator();
        while (tokens.hasNext()) {
            String token = tokens.next();
            if (token.equals("$")) {
                add(parts, words, alphabet);
                parts.add(parser.inner(math(tokens)));
            } else {
                words.append(plain(token));
            }
        }
        add(parts, words, alphabet);
        return Atom.ordinary(
                parts.size() == 1 ? parts.getFirst() : Rows.element("mrow").appendChildren(parts));
    }

    private static String math(Iterator<String> tokens) {
        StringBuilder tex = new StringBuilder();
        while (tokens.hasNext()) {
            String token = tokens.next();
            if (token.equals("$")) {
                return tex.toString();
            }
            tex.append(token);
        }
        throw new MathException("There is a lone $.");
    }

    /** Spaces at the ends would be lost otherwise. */
    private static void add(List<Element> parts, StringBuilder words, Alphabet alphabet) {
        if (!words.isEmpty()) {
            String text = words.toString().replaceAll("^ +| +$", NO_BREAK_SPACE);
            parts.add(Rows.token("mtext", alphabet.of(text)));
            words.setLength(0);
        }
    }

    /** A function's name, of which limits stand below. */
    static Atom operator(TexParser parser, boolean limits) {
        StringBuilder name = new StringBuilder();
        for (String token : parser.tokens().argument()) {
            name.append(token.equals(" ") ? "" : plain(token));
        }
        if (limits) {
            return Atoms.limit(name.toString());
        }
        return new Atom(
                AtomKind.OP, Atoms.letters(name.toString(), Alphabet.UPRIGHT).element());
    }

    private static String plain(String token) {
        return switch (token) {
            case "{",
                    "}",
                    "\\/",
                    "\\!",
                    "\\rm",
                    "\\it",
                    "\\bf",
                    "\\text",
                    "\\textrm",
                    "\\mathrm",
                    "\\mathit",
                    "\\textbf" -> "";
            case "~", "\\ ", "\\quad", "\\qquad", "\\;", "\\:" -> NO_BREAK_SPACE;
            case "\\," -> THIN_SPACE;
            case "*" -> "∗";
            default -> token.startsWith("\\") ? character(token) : token;
        };
    }

    private static String character(String command) {
        Symbol symbol = Symbol.of(command);
        if (symbol == null || !symbol.kind().isCharacter()) {
            throw new MathException("Text cannot hold " + command + ".");
        }
        return symbol.text();
    }
}

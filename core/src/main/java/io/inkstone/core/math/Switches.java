package io.inkstone.core.math;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Commands that hold up to the end of their group: styles, alphabets, colours, {@code \over}; and those that set nothing. */
final class Switches {
    private static final Map<String, Alphabet> ALPHABETS = Map.of(
            "\\rm", Alphabet.UPRIGHT,
            "\\bf", Alphabet.BOLD,
            "\\it", Alphabet.ITALIC,
            "\\cal", Alphabet.SCRIPT,
            "\\sf", Alphabet.SANS_SERIF,
            "\\tt", Alphabet.MONOSPACE,
            "\\frak", Alphabet.FRAKTUR);

    private static final Pattern COLOUR = Pattern.compile("[A-Za-z]{1,30}|#[0-9A-Fa-f]{3}|#[0-9A-Fa-f]{6}");

    private Switches() {}

    /** Whether the next token was one; what it makes is added to {@code atoms}, or holds them. */
    static boolean read(TexParser parser, List<Atom> atoms) {
        TexTokens tokens = parser.tokens();
        String token = tokens.peek();
        if (!token.startsWith("\\")) {
            return false;
        }
        Alphabet alphabet = ALPHABETS.get(token);
        if (alphabet != null) {
            tokens.take();
            parser.switchTo(alphabet);
            return true;
        }
        return nothing(tokens, token) || style(parser, atoms, token) || infix(parser, atoms, token);
    }

    private static boolean nothing(TexTokens tokens, String token) {
        switch (token) {
            case "\\newcommand", "\\renewcommand", "\\providecommand" -> {
                tokens.take();
                skipStar(tokens);
                tokens.newCommand();
            }
            case "\\def", "\\gdef" -> {
                tokens.take();
                tokens.def();
            }
            case "\\DeclareMathOperator" -> {
                tokens.take();
                tokens.newOperator(skipStar(tokens) ? "\\operatorname*" : "\\operatorname");
            }
            case "\\label" -> {
                tokens.take();
                tokens.argument();
            }
            case "\\nonumber",
                    "\\notag",
                    "\\displaylimits",
                    "\\mathstrut",
                    "\\strut",
                    "\\relax",
                    "\\allowbreak",
                    "\\nobreak",
                    "\\tiny",
                    "\\small",
                    "\\normalsize",
                    "\\large",
                    "\\Large",
                    "\\huge" -> tokens.take();
            default -> {
                return false;
            }
        }
        return true;
    }

    private static boolean skipStar(TexTokens tokens) {
        return tokens.take("*");
    }

    private static boolean style(TexParser parser, List<Atom> atoms, String token) {
        Element style = Rows.element("mstyle");
        switch (token) {
            case "\\displaystyle" -> style.attr("displaystyle", "true").attr("scriptlevel", "0");
            case "\\textstyle" -> style.attr("displaystyle", "false").attr("scriptlevel", "0");
            case "\\scriptstyle" -> style.attr("displaystyle", "false").attr("scriptlevel", "1");
            case "\\scriptscriptstyle" -> style.attr("displaystyle", "false").attr("scriptlevel", "2");
            case "\\color" -> {}
            default -> {
                return false;
            }
        }
        parser.tokens().take();
        if (token.equals("\\color")) {
            style.attr("mathcolor", colour(parser));
        }
        atoms.add(Atom.ordinary(style.appendChildren(Rows.set(parser.atoms()))));
        return true;
    }

    static String colour(TexParser parser) {
        String colour = parser.tokens().word().strip();
        if (!COLOUR.matcher(colour).matches()) {
            throw new MathException("This is no colour: " + colour);
        }
        return colour;
    }

    private static boolean infix(TexParser parser, List<Atom> atoms, String token) {
        BiFunction<Element, Element, Element> fraction = switch (token) {
            case "\\over" -> (above, below) -> Rows.element("mfrac", above, below);
            case "\\atop" -> Fractions::stack;
            case "\\choose" -> (above, below) -> Fractions.inBrackets(Fractions.stack(above, below), "(", ")");
            default -> null;
        };
        if (fraction == null) {
            return false;
        }
        parser.tokens().take();
        Element above = Rows.row(atoms);
        Element below = Rows.row(parser.atoms());
        atoms.clear();
        atoms.add(Atom.ordinary(fraction.apply(above, below)));
        return true;
    }
}

package io.inkstone.core.math;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.function.Function;
import org.jsoup.nodes.Element;

/** The commands that are more than a symbol. One that is not here refuses the formula. */
final class Commands {
    private static final Map<String, Alphabet> ALPHABETS = Map.ofEntries(
            Map.entry("\\mathrm", Alphabet.UPRIGHT),
            Map.entry("\\mathup", Alphabet.UPRIGHT),
            Map.entry("\\mathnormal", Alphabet.ITALIC),
            Map.entry("\\mathbf", Alphabet.BOLD),
            Map.entry("\\bold", Alphabet.BOLD),
            Map.entry("\\mathit", Alphabet.ITALIC),
            Map.entry("\\boldsymbol", Alphabet.BOLD_ITALIC),
            Map.entry("\\bm", Alphabet.BOLD_ITALIC),
            Map.entry("\\pmb", Alphabet.BOLD_ITALIC),
            Map.entry("\\mathcal", Alphabet.SCRIPT),
            Map.entry("\\mathscr", Alphabet.SCRIPT),
            Map.entry("\\mathfrak", Alphabet.FRAKTUR),
            Map.entry("\\mathbb", Alphabet.DOUBLE_STRUCK),
            Map.entry("\\Bbb", Alphabet.DOUBLE_STRUCK),
            Map.entry("\\mathds", Alphabet.DOUBLE_STRUCK),
            Map.entry("\\mathbbm", Alphabet.DOUBLE_STRUCK),
            Map.entry("\\mathsf", Alphabet.SANS_SERIF),
            Map.entry("\\mathtt", Alphabet.MONOSPACE));

    private static final Map<String, Alphabet> TEXTS = Map.of(
            "\\text", Alphabet.UPRIGHT,
            "\\textrm", Alphabet.UPRIGHT,
            "\\textnormal", Alphabet.UPRIGHT,
            "\\mbox", Alphabet.UPRIGHT,
            "\\hbox", Alphabet.UPRIGHT,
            "\\textbf", Alphabet.BOLD,
            "\\textit", Alphabet.ITALIC,
            "\\emph", Alphabet.ITALIC,
            "\\textsf", Alphabet.SANS_SERIF,
            "\\texttt", Alphabet.MONOSPACE);

    private static final Map<String, AtomKind> KINDS = Map.of(
            "\\mathord", AtomKind.ORD,
            "\\mathop", AtomKind.OP,
            "\\mathbin", AtomKind.BIN,
            "\\mathrel", AtomKind.REL,
            "\\mathopen", AtomKind.OPEN,
            "\\mathclose", AtomKind.CLOSE,
            "\\mathpunct", AtomKind.PUNCT,
            "\\mathinner", AtomKind.ORD);

    private static final Map<String, String> ARROWS = Map.of(
            "\\xrightarrow", "→",
            "\\xleftarrow", "←",
            "\\xleftrightarrow", "↔",
            "\\xRightarrow", "⇒",
            "\\xLeftarrow", "⇐",
            "\\xLeftrightarrow", "⇔",
            "\\xmapsto", "↦",
            "\\xlongequal", "=",
            "\\xrightleftharpoons", "⇌",
            "\\xhookrightarrow", "↪");

    private static final Map<String, Function<TexParser, Atom>> OTHERS = Map.ofEntries(
            entry("\\frac", Fractions::fraction),
            entry("\\dfrac", parser -> Fractions.inStyle(Fractions.fraction(parser), true)),
            entry("\\tfrac", parser -> Fractions.inStyle(Fractions.fraction(parser), false)),
            entry("\\cfrac", Fractions::continued),
            entry("\\binom", Fractions::binomial),
            entry("\\dbinom", parser -> Fractions.inStyle(Fractions.binomial(parser), true)),
            entry("\\tbinom", parser -> Fractions.inStyle(Fractions.binomial(parser), false)),
            entry("\\sqrt", Fractions::root),
            entry("\\left", Delimiters::paired),
            entry("\\begin", Tables::environment),
            entry("\\substack", Tables::substack),
            entry("\\overset", Accents::overset),
            entry("\\underset", Accents::underset),
            entry("\\stackrel", Accents::stackrel),
            entry(
                    "\\operatorname",
                    parser -> Texts.operator(parser, parser.tokens().take("*"))),
            entry("\\operatorname*", parser -> Texts.operator(parser, true)),
            entry("\\bmod", parser -> new Atom(AtomKind.BIN, Rows.token("mo", "mod"))),
            entry("\\mod", parser -> modulo(parser, "", "")),
            entry("\\pmod", parser -> modulo(parser, "(", ")")),
            entry("\\pod", parser -> Atom.ordinary(Fractions.inBrackets(parser.argumentElement(), "(", ")"))),
            entry("\\not", Commands::negated),
            entry("\\tag", Commands::tag),
            entry("\\boxed", parser -> framed(parser, "math-box")),
            entry("\\fbox", parser -> framed(parser, "math-box")),
            entry("\\cancel", parser -> framed(parser, "math-cancel")),
            entry("\\bcancel", parser -> framed(parser, "math-cancel")),
            entry("\\xcancel", parser -> framed(parser, "math-cancel")),
            entry("\\sout", parser -> framed(parser, "math-cancel")),
            entry("\\textcolor", Commands::coloured),
            entry("\\phantom", parser -> Atom.ordinary(Rows.element("mphantom", parser.argumentElement()))),
            entry("\\hphantom", parser -> Atom.ordinary(Rows.element("mphantom", parser.argumentElement()))),
            entry("\\vphantom", Commands::hidden),
            entry("\\ ", parser -> new Atom(AtomKind.SPACE, Rows.space("0.25"))),
            entry("\\hspace", Spaces::braced),
            entry("\\hskip", Spaces::bare),
            entry("\\mspace", Spaces::braced),
            entry("\\kern", Spaces::bare),
            entry("\\mkern", Spaces::bare),
            entry("\\mskip", Spaces::bare),
            // What a link leads to is not followed: a formula cannot hold one.
            entry("\\href", parser -> {
                parser.tokens().argument();
                return Atom.ordinary(parser.argumentElement());
            }),
            entry("\\smash", Commands::contents),
            entry("\\mathllap", Commands::contents),
            entry("\\mathrlap", Commands::contents),
            entry("\\mathclap", Commands::contents),
            entry("\\ensuremath", Commands::contents));

    private Commands() {}

    private static Entry<String, Function<TexParser, Atom>> entry(String name, Function<TexParser, Atom> command) {
        return Map.entry(name, command);
    }

    static Atom read(TexParser parser, String command) {
        Alphabet alphabet = ALPHABETS.get(command);
        if (alphabet != null) {
            return single(parser.argumentIn(alphabet));
        }
        Alphabet text = TEXTS.get(command);
        if (text != null) {
            return Texts.text(parser, text);
        }
        AtomKind kind = KINDS.get(command);
        if (kind != null) {
            return new Atom(kind, parser.argumentElement(), kind == AtomKind.OP);
        }
        String arrow = ARROWS.get(command);
        if (arrow != null) {
            return Accents.arrow(parser, arrow);
        }
        Function<TexParser, Atom> other = OTHERS.get(command);
        if (other != null) {
            return other.apply(parser);
        } else if (Delimiters.isSized(command)) {
            return Delimiters.sized(parser, command);
        }
        throw new MathException("This command is not known: " + command);
    }

    private static Atom single(List<Atom> atoms) {
        return atoms.size() == 1 ? atoms.getFirst() : Atom.ordinary(Rows.row(atoms));
    }

    private static Atom contents(TexParser parser) {
        parser.tokens().option();
        return Atom.ordinary(parser.argumentElement());
    }

    private static Atom hidden(TexParser parser) {
        Element hidden = Rows.element("mphantom", parser.argumentElement());
        return Atom.ordinary(Rows.element("mpadded", hidden).attr("width", "0"));
    }

    private static Atom framed(TexParser parser, String cssClass) {
        return Atom.ordinary(Rows.element("mrow", parser.argumentElement()).attr("class", cssClass));
    }

    private static Atom coloured(TexParser parser) {
        String colour = Switches.colour(parser);
        return Atom.ordinary(Rows.element("mstyle", parser.argumentElement()).attr("mathcolor", colour));
    }

    private static Atom modulo(TexParser parser, String open, String close) {
        Element row = Rows.element("mrow", Rows.space("1"));
        if (!open.isEmpty()) {
            row.appendChild(Delimiters.small(open));
        }
        row.appendChild(Rows.token("mi", "mod"))
                .appendChild(Rows.space("0.3333"))
                .appendChild(parser.argumentElement());
        return Atom.ordinary(close.isEmpty() ? row : row.appendChild(Delimiters.small(close)));
    }

    /** {@code \not=}: a stroke through the sign. */
    private static Atom negated(TexParser parser) {
        Atom sign = single(parser.argument());
        Element element = sign.element();
        if (element.childrenSize() > 0) {
            throw new MathException("Only a single sign can be negated.");
        }
        return sign.with(Rows.token(element.normalName(), element.text() + "\u0338"));
    }

    private static Atom tag(TexParser parser) {
        boolean bare = parser.tokens().take("*");
        Element words = Texts.text(parser, Alphabet.UPRIGHT).element();
        Element tag = bare ? words : Rows.element("mrow", Rows.token("mtext", "("), words, Rows.token("mtext", ")"));
        return new Atom(AtomKind.SPACE, Rows.element("mrow", Rows.space("2"), tag));
    }
}

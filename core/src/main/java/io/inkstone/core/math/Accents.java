package io.inkstone.core.math;

import org.jsoup.nodes.Element;

/** Marks over and under what they belong to. */
final class Accents {
    /** What is written above and below these is a limit of theirs. */
    private static final String BRACES = "⏞⏟⎴⎵";

    private Accents() {}

    static Atom over(TexParser parser, String mark, boolean wide) {
        Element element = Rows.element("mover", parser.argumentElement(), mark(mark, wide));
        return new Atom(AtomKind.ORD, element.attr("accent", "true"), BRACES.contains(mark));
    }

    static Atom under(TexParser parser, String mark) {
        Element element = Rows.element("munder", parser.argumentElement(), mark(mark, true));
        return new Atom(AtomKind.ORD, element.attr("accentunder", "true"), BRACES.contains(mark));
    }

    private static Element mark(String mark, boolean wide) {
        return Rows.token("mo", mark).attr("stretchy", Boolean.toString(wide));
    }

    /** {@code \overset{above}{base}}; it keeps the spaces of its base. */
    static Atom overset(TexParser parser) {
        Element above = parser.argumentElement();
        Atom base = single(parser);
        return base.with(Rows.element("mover", base.element(), above));
    }

    static Atom underset(TexParser parser) {
        Element below = parser.argumentElement();
        Atom base = single(parser);
        return base.with(Rows.element("munder", base.element(), below));
    }

    static Atom stackrel(TexParser parser) {
        Atom atom = overset(parser);
        return new Atom(AtomKind.REL, atom.element());
    }

    private static Atom single(TexParser parser) {
        var atoms = parser.argument();
        return atoms.size() == 1 ? atoms.getFirst() : Atom.ordinary(Rows.row(atoms));
    }

    /** {@code \xrightarrow[below]{above}}: an arrow as long as what is written on it. */
    static Atom arrow(TexParser parser, String arrow) {
        String below = parser.tokens().option();
        Element sign = Rows.token("mo", arrow).attr("stretchy", "true");
        Element above = padded(parser.argumentElement());
        return new Atom(
                AtomKind.REL,
                below.isBlank()
                        ? Rows.element("mover", sign, above)
                        : Rows.element("munderover", sign, padded(parser.inner(below)), above));
    }

    private static Element padded(Element element) {
        return Rows.element("mrow", Rows.space("0.5"), element, Rows.space("0.5"));
    }
}

package io.inkstone.core.math;

import org.jsoup.nodes.Element;

/** Fractions, binomials, roots. */
final class Fractions {
    private Fractions() {}

    static Atom fraction(TexParser parser) {
        return Atom.ordinary(Rows.element("mfrac", parser.argumentElement(), parser.argumentElement()));
    }

    static Atom binomial(TexParser parser) {
        Element stack = stack(parser.argumentElement(), parser.argumentElement());
        return Atom.ordinary(inBrackets(stack, "(", ")"));
    }

    /** As large as in a line of its own, or as small as within one. */
    static Atom inStyle(Atom atom, boolean display) {
        Element style = Rows.element("mstyle", atom.element());
        return Atom.ordinary(
                style.attr("displaystyle", Boolean.toString(display)).attr("scriptlevel", "0"));
    }

    /** Smaller and smaller fractions are hard to read: here all are of one size. */
    static Atom continued(TexParser parser) {
        parser.tokens().option();
        return inStyle(fraction(parser), true);
    }

    static Atom root(TexParser parser) {
        String degree = parser.tokens().option();
        Element radicand = parser.argumentElement();
        return Atom.ordinary(
                degree.isBlank()
                        ? Rows.element("msqrt", radicand)
                        : Rows.element("mroot", radicand, parser.inner(degree)));
    }

    static Element stack(Element above, Element below) {
        return Rows.element("mfrac", above, below).attr("linethickness", "0");
    }

    static Element inBrackets(Element element, String open, String close) {
        return Rows.element("mrow", Delimiters.fence(open, "prefix"), element, Delimiters.fence(close, "postfix"));
    }
}

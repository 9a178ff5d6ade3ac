package io.inkstone.core.math;

import org.jsoup.nodes.Element;

/**
 * A part of a formula with its class (TeXbook, chapter 17), which says what space stands around it.
 *
 * @param limits whether its scripts stand below and above
 */
record Atom(AtomKind kind, Element element, boolean limits) {
    Atom(AtomKind kind, Element element) {
        this(kind, element, false);
    }

    static Atom ordinary(Element element) {
        return new Atom(AtomKind.ORD, element);
    }

    Atom with(Element scripted) {
        return new Atom(kind, scripted, false);
    }
}

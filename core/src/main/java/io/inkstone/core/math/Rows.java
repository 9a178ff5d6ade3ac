package io.inkstone.core.math;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** Makes elements, and sets atoms in a row with the space that TeX would leave where browsers would leave another. */
final class Rows {
    private static final String THIN = "0.1667";
    private static final String SIGNS = "+−±∓";

    private static final Map<String, Tag> TAGS = new ConcurrentHashMap<>();

    private Rows() {}

    /** Looking a name up anew for each element took most of the time. */
    static Element element(String name) {
        return new Element(TAGS.computeIfAbsent(name, Tag::valueOf), "");
    }

    static Element element(String name, Element... children) {
        return element(name).appendChildren(List.of(children));
    }

    static Element token(String name, String text) {
        return element(name).appendText(text);
    }

    static Element space(String em) {
        return element("mspace").attr("width", em + "em");
    }

    /** One element for all of them. */
    static Element row(List<Atom> atoms) {
        List<Element> elements = set(atoms);
        return elements.size() == 1 ? elements.getFirst() : element("mrow").appendChildren(elements);
    }

    static List<Element> set(List<Atom> atoms) {
        List<Element> elements = new ArrayList<>();
        AtomKind previous = AtomKind.OPEN;
        for (Atom atom : atoms) {
            AtomKind kind = atom.kind();
            if (kind == AtomKind.BIN && previous.leavesNothing()) {
                closeUp(atom.element());
            } else if (isApart(previous, kind)) {
                elements.add(space(THIN));
            }
            elements.add(atom.element());
            previous = kind == AtomKind.SPACE && previous == AtomKind.OPEN ? previous : kind;
        }
        return elements;
    }

    private static boolean isApart(AtomKind before, AtomKind after) {
        return (after == AtomKind.OP && before.isOperand())
                || (before == AtomKind.OP && (after == AtomKind.ORD || after == AtomKind.BIG));
    }

    /** A sign with nothing on its left has no space around it: the minus of −1. */
    private static void closeUp(Element element) {
        Element sign = element;
        while (!sign.nameIs("mo") && sign.childrenSize() > 0) {
            sign = sign.child(0);
        }
        if (SIGNS.contains(sign.text())) {
            sign.attr("form", "prefix");
        } else if (sign.nameIs("mo")) {
            sign.attr("lspace", "0").attr("rspace", "0");
        }
    }
}

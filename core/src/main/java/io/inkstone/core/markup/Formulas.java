package io.inkstone.core.markup;

import io.inkstone.core.math.Formula;
import io.inkstone.core.math.MathException;
import org.jsoup.nodes.Element;

/** Sets formulas, after the sanitiser: authors may not write MathML themselves. */
final class Formulas {
    static final String LANGUAGE = "language-math";
    static final String DISPLAY = "math-display";

    private Formulas() {}

    static void finish(Element article) {
        for (Element code : Descendants.of(article, Formulas::isFormula)) {
            Element parent = code.parent();
            if (parent != null && parent.nameIs("pre") && parent.childrenSize() == 1) {
                replace(parent, code, true);
            } else {
                replace(code, code, code.hasClass(DISPLAY));
            }
        }
    }

    private static boolean isFormula(Element element) {
        return element.nameIs("code") && element.hasClass(LANGUAGE);
    }

    private static void replace(Element whole, Element code, boolean display) {
        try {
            Element math = Formula.set(code.wholeText(), display);
            whole.replaceWith(display ? box(whole).appendChild(math) : math);
        } catch (MathException e) {
            code.attr("class", "math-error").attr("title", String.valueOf(e.getMessage()));
        }
    }

    /** A long formula scrolls in a box of its own, which takes the focus, so that keys scroll it. */
    private static Element box(Element whole) {
        return new Element(whole.nameIs("pre") ? "div" : "span")
                .attr("class", "math-scroll")
                .attr("tabindex", "0");
    }
}

package io.inkstone.core.math;

import java.util.List;
import org.jsoup.nodes.Element;

/** Sets formulas written in TeX as MathML. */
public final class Formula {
    /** In chars; more is not a formula that people read. */
    static final int LONGEST = 8_000;

    private Formula() {}

    /**
     * The element {@code math}; its {@code alttext} is the source.
     *
     * @param display whether it stands in a line of its own
     * @throws MathException if it is no TeX that Inkstone knows
     */
    public static Element set(String tex, boolean display) {
        if (tex.length() > LONGEST) {
            throw new MathException("The formula is too long.");
        }
        TexParser parser = new TexParser(new TexTokens(tex));
        List<Element> children = Rows.set(parser.document());
        Element math = Rows.element("math");
        if (display) {
            math.attr("display", "block");
        }
        return math.attr("alttext", tex.strip()).appendChildren(children);
    }
}

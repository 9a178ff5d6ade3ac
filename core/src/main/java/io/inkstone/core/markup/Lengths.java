package io.inkstone.core.markup;

import org.jsoup.nodes.Element;

/**
 * The lengths that an author gave a picture or a film: {@code 300px} becomes the number that HTML wants (HTML §4.8.17), and a
 * picture's {@code 80%} a class, because a share of the column is a matter of style.
 */
final class Lengths {
    /** Of which the style sheet has nine; what is nearer to the whole column is the whole column. */
    private static final int STEP = 10;

    private Lengths() {}

    static void finish(Element element) {
        String width = element.attr("width");
        if (element.nameIs("img") && width.endsWith("%")) {
            int share = Math.round(Integer.parseInt(width.replace("%", "")) / (float) STEP) * STEP;
            if (share > 0 && share < 100) {
                element.addClass("share-" + share);
            }
        }
        finish(element, "width");
        finish(element, "height");
    }

    private static void finish(Element element, String attribute) {
        String length = element.attr(attribute);
        if (length.endsWith("%")) {
            element.removeAttr(attribute);
        } else if (length.endsWith("px")) {
            element.attr(attribute, length.substring(0, length.length() - 2));
        }
    }
}

package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;

/**
 * Elements below another, in document order. A rendering asks two dozen times, and jsoup's selection, which looks at each text
 * too and remembers what it found, takes several times as long.
 */
final class Descendants {
    private Descendants() {}

    /** Those at the time of the call; what is changed afterwards does not matter. */
    static List<Element> of(Element root, Predicate<Element> wanted) {
        List<Element> found = new ArrayList<>();
        collect(root, wanted, found);
        return found;
    }

    /** The tree is as deep as {@link DepthLimit} lets it be. */
    private static void collect(Element parent, Predicate<Element> wanted, List<Element> found) {
        for (int index = 0; index < parent.childNodeSize(); index++) {
            if (parent.childNode(index) instanceof Element element) {
                if (wanted.test(element)) {
                    found.add(element);
                }
                collect(element, wanted, found);
            }
        }
    }
}

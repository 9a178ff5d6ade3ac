package io.inkstone.core.markup;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Elements of these names; a rendering asks for many, and a list of selectors would be tried one by one on each element. */
final class Named extends Evaluator implements Predicate<Element> {
    private final Set<String> names;

    private Named(Set<String> names) {
        this.names = names;
    }

    static Named of(String... names) {
        return new Named(Set.of(names));
    }

    /** Those below an element, in document order. */
    List<Element> in(Element root) {
        return Descendants.of(root, this);
    }

    @Override
    public boolean test(Element element) {
        return names.contains(element.normalName());
    }

    @Override
    public boolean matches(Element root, Element element) {
        return test(element);
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}

package io.inkstone.core.markup;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/** Elements of these names; a rendering asks for many, and a list of selectors would be tried one by one on each element. */
final class Named extends Evaluator {
    private final Set<String> names;

    private Named(Set<String> names) {
        this.names = names;
    }

    static Evaluator of(String... names) {
        return new Named(Set.of(names));
    }

    @Override
    public boolean matches(Element root, Element element) {
        return names.contains(element.normalName());
    }

    @Override
    public String toString() {
        return String.join(", ", names);
    }
}

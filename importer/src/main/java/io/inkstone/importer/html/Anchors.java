package io.inkstone.importer.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Which places of a text its own links lead to, so that only these keep their names. */
final class Anchors {
    private static final Set<String> PLACES =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "div", "section", "li", "blockquote", "figure");

    private Anchors() {}

    static Set<String> wanted(Element body) {
        Set<String> wanted = new HashSet<>();
        for (Element link : body.select("a[href^=#]")) {
            wanted.add(decoded(link.attr("href").substring(1)));
        }
        wanted.remove("");
        body.select("[id]").stream()
                .filter(element -> wanted.contains(element.id()) && PLACES.contains(element.normalName()))
                .forEach(Anchors::mark);
        return wanted;
    }

    /** A block keeps its name as an empty link in front; headings are found by their words without. */
    private static void mark(Element block) {
        boolean heading = block.normalName().matches("h[1-6]");
        if (!heading || !folded(block.id()).equals(folded(block.text()))) {
            block.prependElement("a").attr("id", block.id());
        }
        block.removeAttr("id");
    }

    private static String folded(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            return fragment;
        }
    }
}

package io.inkstone.core.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Places inside an article: the author's own ids get a prefix, so that they cannot pass for an id of the page or of a
 * script's, and the article's links to its headings, ids and footnotes are led to where these are now.
 */
final class Anchors {
    private static final String PREFIX = "id-";

    private Anchors() {}

    static void finish(Element article, ElementIds ids) {
        for (Element footnote : Descendants.of(article, Anchors::isOfFootnote)) {
            if (footnote.id().startsWith("fn") && !ids.isTaken(footnote.id())) {
                ids.take(footnote.id());
            }
        }
        for (Element element : Descendants.of(article, Anchors::isPlace)) {
            if (!ids.isTaken(element.id())) {
                rename(element, ids);
            }
            element.removeAttr("name");
        }
        for (Element link : Descendants.of(article, Anchors::leadsWithin)) {
            ids.meantBy(decoded(link.attr("href").substring(1))).ifPresent(id -> link.attr("href", "#" + id));
        }
    }

    private static boolean isOfFootnote(Element element) {
        Element parent = element.parent();
        if (parent == null) {
            return false;
        }
        boolean text = element.nameIs("li") && parent.nameIs("ol") && isOfClass(parent.parent(), "footnotes");
        return text || (element.nameIs("a") && isOfClass(parent, "footnote-ref"));
    }

    private static boolean isOfClass(@Nullable Element element, String name) {
        return element != null && element.hasClass(name);
    }

    private static boolean isPlace(Element element) {
        return element.hasAttr("id") || (element.nameIs("a") && element.hasAttr("name"));
    }

    private static boolean leadsWithin(Element element) {
        return element.nameIs("a") && element.attr("href").startsWith("#");
    }

    private static void rename(Element element, ElementIds ids) {
        String name = element.id().isEmpty() ? element.attr("name") : element.id();
        String id = ids.take(PREFIX + name);
        ids.call(id, name);
        element.attr("id", id);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }
}

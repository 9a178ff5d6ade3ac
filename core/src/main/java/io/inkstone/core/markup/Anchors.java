package io.inkstone.core.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Places inside an article: the author's own ids get a prefix, so that they cannot pass for an id of the page or of a
 * script's, and the article's links to its headings, ids and footnotes are led to where these are now.
 */
final class Anchors {
    private static final String PREFIX = "id-";
    private static final Evaluator FOOTNOTES = Selector.evaluatorOf(".footnotes > ol > li, .footnote-ref > a");
    private static final Evaluator PLACES = Selector.evaluatorOf("[id], a[name]");
    private static final Evaluator LINKS_WITHIN = Selector.evaluatorOf("a[href^=#]");

    private Anchors() {}

    static void finish(Element article, ElementIds ids) {
        for (Element footnote : article.select(FOOTNOTES)) {
            if (footnote.id().startsWith("fn") && !ids.isTaken(footnote.id())) {
                ids.take(footnote.id());
            }
        }
        for (Element element : article.select(PLACES)) {
            if (!ids.isTaken(element.id())) {
                rename(element, ids);
            }
            element.removeAttr("name");
        }
        for (Element link : article.select(LINKS_WITHIN)) {
            ids.meantBy(decoded(link.attr("href").substring(1))).ifPresent(id -> link.attr("href", "#" + id));
        }
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

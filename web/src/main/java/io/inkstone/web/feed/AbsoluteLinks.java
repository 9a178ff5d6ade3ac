package io.inkstone.web.feed;

import io.inkstone.core.markup.Html;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes addresses absolute, because a feed's text is read far from the page that it stands on. */
final class AbsoluteLinks {
    private static final List<String> ATTRIBUTES = List.of("href", "src", "poster", "cite");

    private AbsoluteLinks() {}

    static String in(Html html, String pageUrl) {
        Document document = Jsoup.parseBodyFragment(html.value(), pageUrl);
        document.outputSettings().prettyPrint(false);
        // Readers of feeds choose no widths; the picture itself is what they show.
        document.body().select("picture > source").remove();
        document.body().select("picture").unwrap();
        for (String attribute : ATTRIBUTES) {
            document.body().select("[" + attribute + "]").forEach(element -> resolve(element, attribute));
        }
        return document.body().html();
    }

    private static void resolve(Element element, String attribute) {
        String absolute = element.absUrl(attribute);
        if (!absolute.isEmpty()) {
            element.attr(attribute, absolute);
        }
    }
}

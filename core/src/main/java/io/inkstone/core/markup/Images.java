package io.inkstone.core.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Images: loaded when they come near the screen, and set as figures where they stand alone. */
final class Images {
    private Images() {}

    static void finish(Element article) {
        for (Element image : article.select("img")) {
            if (image.attr("src").isEmpty()) {
                image.replaceWith(new TextNode(image.attr("alt")));
            } else {
                if (!image.hasAttr("alt")) {
                    image.attr("alt", "");
                }
                image.attr("loading", "lazy").attr("decoding", "async");
            }
        }
        for (Element image : article.select("p > img:only-child, p > a:only-child > img:only-child")) {
            Element alone = image.parent() != null && image.parent().nameIs("a") ? image.parent() : image;
            if (standsAlone(image) && standsAlone(alone) && alone.parent() != null) {
                toFigure(alone.parent(), image);
            }
        }
    }

    /** Addresses of the article's images, in document order, each once; inlined pictures have none. */
    static List<String> of(Element article) {
        return article.select("img[src]").eachAttr("src").stream()
                .filter(source -> !source.regionMatches(true, 0, "data:", 0, 5))
                .distinct()
                .toList();
    }

    private static boolean standsAlone(Element element) {
        Element parent = element.parent();
        return parent != null && parent.childNodes().stream().allMatch(node -> node.equals(element) || isBlank(node));
    }

    private static boolean isBlank(Node node) {
        return node instanceof TextNode text && text.isBlank();
    }

    private static void toFigure(Element paragraph, Element image) {
        paragraph.tagName("figure");
        String caption = image.attr("title");
        if (!caption.isBlank()) {
            image.removeAttr("title");
            paragraph.appendElement("figcaption").text(caption);
        }
    }
}

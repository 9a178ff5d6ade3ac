package io.inkstone.core.markup;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Images: loaded when they come near the screen but for the first, and set as figures where they stand alone. */
final class Images {
    /** Images at the head of an article; to wait for the screen to come near them would only cost time. */
    private static final int SEEN_AT_ONCE = 1;

    private static final Named IMAGES = Named.of("img");

    private Images() {}

    static void finish(Element article) {
        Descendants.of(article, element -> element.hasAttr("width") || element.hasAttr("height"))
                .forEach(Lengths::finish);
        List<Element> images = IMAGES.in(article);
        if (images.isEmpty()) {
            return;
        }
        for (Element image : images) {
            if (image.attr("src").isEmpty()) {
                image.replaceWith(new TextNode(image.attr("alt")));
            } else {
                if (!image.hasAttr("alt")) {
                    image.attr("alt", "");
                }
            }
        }
        IMAGES.in(article).stream()
                .skip(SEEN_AT_ONCE)
                .forEach(image -> image.attr("loading", "lazy").attr("decoding", "async"));
        IMAGES.in(article).stream().filter(Images::isInParagraph).forEach(Images::toFigureIfAlone);
    }

    private static boolean isInParagraph(Element image) {
        Element parent = image.parent();
        Element around = parent != null && parent.nameIs("a") ? parent.parent() : parent;
        return around != null && around.nameIs("p");
    }

    private static void toFigureIfAlone(Element image) {
        Element parent = image.parent();
        Element alone = parent != null && parent.nameIs("a") ? parent : image;
        Element paragraph = alone.parent();
        if (paragraph != null && standsAlone(image) && standsAlone(alone)) {
            toFigure(paragraph, image);
        }
    }

    /** Addresses of the article's images, in document order, each once; inlined pictures have none. */
    static List<String> of(Element article) {
        return IMAGES.in(article).stream()
                .map(image -> image.attr("src"))
                .filter(source -> !source.regionMatches(true, 0, "data:", 0, 5))
                .distinct()
                .toList();
    }

    /** Looks at its neighbours only: a paragraph may hold thousands of images. */
    private static boolean standsAlone(Element element) {
        Node before = element.previousSibling();
        while (before != null && isBlank(before)) {
            before = before.previousSibling();
        }
        Node after = element.nextSibling();
        while (after != null && isBlank(after)) {
            after = after.nextSibling();
        }
        return before == null && after == null;
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

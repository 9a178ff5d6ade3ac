package io.inkstone.core.picture;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** One {@code img} of an article, given its size and its choice of widths (HTML §4.8.4). */
final class PictureElement {
    /** As wide as the column of text; {@code tokens.css} and {@code layout.css} say how wide that is. */
    private static final String COLUMN = "(min-width: 43rem) 38rem, calc(100vw - 2.5rem)";

    private static final Pattern PIXELS = Pattern.compile("\\d{1,5}");

    private PictureElement() {}

    static void set(Element image, Picture picture) {
        if (image.hasAttr("width") || image.hasAttr("height")) {
            complete(image, picture);
        } else {
            image.attr("width", Integer.toString(picture.width()));
            image.attr("height", Integer.toString(picture.height()));
        }
        if (!picture.widths().isEmpty()) {
            offerWidths(image, picture);
        }
    }

    /** The author gave one length: the other follows from it. */
    private static void complete(Element image, Picture picture) {
        Matcher width = PIXELS.matcher(image.attr("width"));
        Matcher height = PIXELS.matcher(image.attr("height"));
        if (width.matches() && !image.hasAttr("height")) {
            int given = Integer.parseInt(width.group());
            image.attr("height", Integer.toString(picture.heightAt(given)));
        } else if (height.matches() && !image.hasAttr("width")) {
            int given = Integer.parseInt(height.group());
            image.attr("width", Integer.toString(picture.widthAt(given)));
        }
    }

    private static void offerWidths(Element image, Picture picture) {
        Element element = new Element("picture");
        image.replaceWith(element);
        element.appendElement("source")
                .attr("type", "image/webp")
                .attr(
                        "srcset",
                        picture.widths().stream()
                                .map(width -> picture.address(width) + " " + width + "w")
                                .collect(Collectors.joining(", ")))
                .attr("sizes", sizes(image));
        element.appendChild(image);
    }

    private static String sizes(Element image) {
        Matcher width = PIXELS.matcher(image.attr("width"));
        return width.matches() && Integer.parseInt(width.group()) < 608 ? width.group() + "px" : COLUMN;
    }
}

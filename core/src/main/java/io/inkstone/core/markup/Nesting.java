package io.inkstone.core.markup;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;

/**
 * Mends what a browser would read otherwise than it stands in the tree: a block inside a paragraph ends the paragraph, a
 * link inside a link ends the outer one, and a cell without its table is none. All come of HTML amid Markdown.
 */
final class Nesting {
    /** HTML §13.2.6.4.7: the start tags that close an open paragraph, as far as the sanitiser knows them. */
    private static final Named BLOCKS = Named.of(
            "blockquote",
            "details",
            "div",
            "dl",
            "figcaption",
            "figure",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "ul",
            "li",
            "dd",
            "dt");

    private static final Named TABLE_PARTS = Named.of("caption", "tbody", "td", "tfoot", "th", "thead", "tr");
    private static final Named DEFINED = Named.of("dd", "dt");
    private static final Evaluator DEFINITIONS = Named.of("dl");
    private static final Named LINKS = Named.of("a");
    private static final Evaluator PARAGRAPH = Named.of("p");
    private static final Evaluator TABLE = Named.of("table");

    private Nesting() {}

    static void finish(Element article) {
        LINKS.in(article).stream().filter(Nesting::isInLink).forEach(Element::unwrap);
        TABLE_PARTS.in(article).stream()
                .filter(part -> part.closest(TABLE) == null)
                .forEach(part -> part.tagName("div").clearAttributes());
        DEFINED.in(article).stream()
                .filter(part -> part.closest(DEFINITIONS) == null)
                .forEach(part -> part.tagName("div"));
        BLOCKS.in(article).forEach(Nesting::openAround);
    }

    private static boolean isInLink(Element link) {
        return link.parent() != null && link.parent().closest(LINKS) != null;
    }

    private static void openAround(Element block) {
        Element paragraph = block.parent() == null ? null : block.parent().closest(PARAGRAPH);
        if (paragraph != null) {
            paragraph.tagName("div");
        }
    }
}

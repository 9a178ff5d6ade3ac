package io.inkstone.importer.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeTraversor;

/** Which elements are blocks, which are running text, and which say nothing to a reader. */
final class Elements {
    /** The text of these is kept as Markdown that knows nothing of the converter's rules. */
    static final String MARKDOWN = "inkstone-markdown";

    /** Stands for a reference to a footnote. */
    static final String FOOTNOTE = "inkstone-footnote";

    private static final Set<String> BLOCKS = Set.of(
            "address",
            "article",
            "aside",
            "blockquote",
            "body",
            "center",
            "dd",
            "details",
            "dialog",
            "dir",
            "div",
            "dl",
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hgroup",
            "hr",
            "html",
            "legend",
            "li",
            "listing",
            "main",
            "menu",
            "nav",
            "ol",
            "p",
            "pre",
            "section",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "tr",
            "ul",
            "xmp",
            "caption",
            MARKDOWN);
    private static final Set<String> SILENT = Set.of(
            "script",
            "style",
            "template",
            "head",
            "title",
            "meta",
            "link",
            "base",
            "svg",
            "math",
            "param",
            "source",
            "track",
            "select",
            "textarea",
            "datalist",
            "input",
            "canvas",
            "map",
            "noembed",
            "col",
            "colgroup");
    private static final Set<String> KEPT_INLINE = Set.of(
            "abbr", "bdi", "bdo", "cite", "dfn", "ins", "kbd", "mark", "q", "rp", "rt", "ruby", "samp", "small", "sub",
            "sup", "time", "u", "var");

    private final Set<Element> holdingBlocks = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Looks through a tree once, so that each element need not be looked through again. */
    Elements(Element root) {
        NodeTraversor.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && isBlock(element)) {
                        markAncestors(element);
                    }
                },
                root);
    }

    private void markAncestors(Element element) {
        Node above = element.parent();
        while (above instanceof Element holder && holdingBlocks.add(holder)) {
            above = holder.parent();
        }
    }

    static boolean isBlock(Element element) {
        return BLOCKS.contains(element.normalName());
    }

    static boolean isSilent(Element element) {
        return SILENT.contains(element.normalName());
    }

    static boolean isKeptInline(Element element) {
        return KEPT_INLINE.contains(element.normalName());
    }

    boolean holdsBlocks(Element element) {
        return holdingBlocks.contains(element);
    }
}

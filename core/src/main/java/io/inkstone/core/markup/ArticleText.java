package io.inkstone.core.markup;

import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a part of an article; code blocks, formulas in lines of their own and the marks of footnotes are left
 * out, blocks end lines. A formula within a line is its TeX.
 */
final class ArticleText implements NodeFilter {
    private static final Named LEFT_OUT = Named.of("pre", "rt", "rp");
    private static final Named HEADINGS = Named.of("h1", "h2", "h3", "h4", "h5", "h6");

    private final StringBuilder text = new StringBuilder();
    private final Predicate<Element> leftOut;
    private final @Nullable Node end;

    private ArticleText(Predicate<Element> leftOut, @Nullable Node end) {
        this.leftOut = leftOut;
        this.end = end;
    }

    /** All of it. */
    static String of(Element part) {
        return read(part, new ArticleText(ArticleText::isLeftOut, null));
    }

    /** What stands before {@code end}, or everything if there is none; without headings and footnotes. */
    static String running(Element part, @Nullable Node end) {
        return read(part, new ArticleText(ArticleText::isNotRunning, end));
    }

    private static String read(Element part, ArticleText reader) {
        part.filter(reader);
        return reader.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node.equals(end)) {
            return FilterResult.STOP;
        }
        if (node instanceof TextNode piece) {
            text.append(piece.getWholeText());
        } else if (node instanceof Element element) {
            if (depth > 0 && leftOut.test(element)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.nameIs("math")) {
                text.append(element.attr("alttext"));
                return FilterResult.SKIP_ENTIRELY;
            }
            breakLine(element);
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            breakLine(element);
        }
        return FilterResult.CONTINUE;
    }

    private static boolean isLeftOut(Element element) {
        return LEFT_OUT.test(element)
                || (element.nameIs("math") && element.hasAttr("display"))
                || element.hasClass("footnote-ref")
                || element.hasClass("footnote-backref");
    }

    private static boolean isNotRunning(Element element) {
        return isLeftOut(element)
                || HEADINGS.test(element)
                || element.hasClass("footnotes")
                || element.hasClass("alert-title");
    }

    private void breakLine(Element element) {
        if (element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th")) {
            text.append('\n');
        }
    }
}

package io.inkstone.core.markup;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/**
 * Reads the text of a part of an article; code blocks, formulas in lines of their own and the marks of footnotes are left
 * out, blocks end lines. A formula within a line is its TeX.
 */
final class ArticleText implements NodeFilter {
    private static final String MARKS = "pre, math[display], rt, rp, .footnote-ref, .footnote-backref";
    private static final Evaluator LEFT_OUT = Selector.evaluatorOf(MARKS);
    private static final Evaluator NOT_RUNNING =
            Selector.evaluatorOf(MARKS + ", h1, h2, h3, h4, h5, h6, .footnotes, .alert-title");

    private final StringBuilder text = new StringBuilder();
    private final Evaluator leftOut;
    private final @Nullable Node end;

    private ArticleText(Evaluator leftOut, @Nullable Node end) {
        this.leftOut = leftOut;
        this.end = end;
    }

    /** All of it. */
    static String of(Element part) {
        return read(part, new ArticleText(LEFT_OUT, null));
    }

    /** What stands before {@code end}, or everything if there is none; without headings and footnotes. */
    static String running(Element part, @Nullable Node end) {
        return read(part, new ArticleText(NOT_RUNNING, end));
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
            if (depth > 0 && element.is(leftOut)) {
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

    private void breakLine(Element element) {
        if (element.isBlock() || element.nameIs("br") || element.nameIs("td") || element.nameIs("th")) {
            text.append('\n');
        }
    }
}

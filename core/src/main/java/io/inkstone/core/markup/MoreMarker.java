package io.inkstone.core.markup;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.parser.PostProcessor;

/**
 * Carries the comment {@code <!-- more -->}, with which authors end an excerpt, through the sanitiser, which takes comments
 * out. In code it is text and stays so.
 */
final class MoreMarker implements PostProcessor {
    /** Stands for the marker in the tree until the excerpt is read. */
    static final String CSS_CLASS = "excerpt-end";

    /** WordPress lets a text follow the word: {@code <!--more Read on-->}. */
    private static final Pattern COMMENT =
            Pattern.compile("<!--\\s*+more(?:\\s[^>]{0,200})?-->", Pattern.CASE_INSENSITIVE);

    private static final String SPAN = "<span class=\"" + CSS_CLASS + "\"></span>";

    @Override
    public Node process(Node document) {
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                block.setLiteral(mark(block.getLiteral()));
            }

            @Override
            public void visit(HtmlInline inline) {
                inline.setLiteral(mark(inline.getLiteral()));
            }
        });
        return document;
    }

    private static String mark(String html) {
        return html.contains("<!--") ? COMMENT.matcher(html).replaceAll(SPAN) : html;
    }
}

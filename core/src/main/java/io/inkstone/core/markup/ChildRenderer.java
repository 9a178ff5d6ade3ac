package io.inkstone.core.markup;

import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.jspecify.annotations.Nullable;

/** What the renderers of our own nodes share. */
abstract class ChildRenderer implements NodeRenderer {
    protected final HtmlNodeRendererContext context;
    protected final HtmlWriter html;

    ChildRenderer(HtmlNodeRendererContext context) {
        this.context = context;
        this.html = context.getWriter();
    }

    protected void renderChildren(Node parent) {
        @Nullable Node child = parent.getFirstChild();
        while (child != null) {
            Node next = child.getNext();
            context.render(child);
            child = next;
        }
    }
}

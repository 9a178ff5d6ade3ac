package io.inkstone.core.markup;

import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/**
 * Prints the end of a line within a paragraph: as a line's end, which readers see as a space, or as nothing between two
 * characters of Chinese or Japanese, which have no spaces (CSS Text Module Level 3 §4.1.3).
 */
final class SoftBreakRenderer extends ChildRenderer {
    private static final int NONE = -1;

    SoftBreakRenderer(HtmlNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(SoftLineBreak.class);
    }

    @Override
    public void render(Node node) {
        if (!Script.isUnspaced(before(node.getPrevious())) || !Script.isUnspaced(after(node.getNext()))) {
            html.raw(context.getSoftbreak());
        }
    }

    /** The last character of what stands before, also within emphasis and links; none of code, images and tags. */
    private static int before(@Nullable Node node) {
        @Nullable Node last = node;
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        String text = last instanceof Text words ? words.getLiteral() : "";
        return text.isEmpty() ? NONE : text.codePointBefore(text.length());
    }

    /** The first character of what follows. */
    private static int after(@Nullable Node node) {
        @Nullable Node first = node;
        while (first != null && first.getFirstChild() != null) {
            first = first.getFirstChild();
        }
        String text = first instanceof Text words ? words.getLiteral() : "";
        return text.isEmpty() ? NONE : text.codePointAt(0);
    }
}

package io.inkstone.core.markup;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Prints alerts as {@code <div class="alert alert-note">} with a {@code <p class="alert-title">} first, which stays empty
 * where the author gave no title: {@link Labels} knows the article's language.
 */
final class AlertRenderer extends ChildRenderer {
    AlertRenderer(HtmlNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Alert.class, AlertTitle.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof Alert alert) {
            render(alert);
        } else {
            renderTitle(node);
        }
    }

    private void render(Alert alert) {
        html.line();
        html.tag("div", Map.of("class", "alert " + alert.kind().cssClass()));
        html.line();
        if (!(alert.getFirstChild() instanceof AlertTitle)) {
            renderTitle(new AlertTitle());
        }
        renderChildren(alert);
        html.line();
        html.tag("/div");
        html.line();
    }

    private void renderTitle(Node title) {
        html.tag("p", Map.of("class", "alert-title"));
        renderChildren(title);
        html.tag("/p");
        html.line();
    }
}

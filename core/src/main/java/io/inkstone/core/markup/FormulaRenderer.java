package io.inkstone.core.markup;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Prints formulas as code in the language "math", which passes the sanitiser; {@link Formulas} sets them after it. Authors
 * who write such an element in HTML get a formula as well.
 */
final class FormulaRenderer extends ChildRenderer {
    FormulaRenderer(HtmlNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FormulaNode.class, FormulaBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FormulaNode formula -> {
                String more = formula.isDisplay() ? " " + Formulas.DISPLAY : "";
                print("code", Formulas.LANGUAGE + more, formula.tex());
            }
            case FormulaBlock block -> render(block);
            default -> throw new IllegalArgumentException("Not a formula: " + node);
        }
    }

    private void render(FormulaBlock block) {
        html.line();
        if (block.isMath()) {
            html.tag("pre");
            print("code", Formulas.LANGUAGE, block.content());
            html.tag("/pre");
        } else {
            html.tag("p");
            html.text(block.content());
            html.tag("/p");
        }
        html.line();
    }

    private void print(String element, String cssClass, String text) {
        html.tag(element, Map.of("class", cssClass));
        html.text(text);
        html.tag("/" + element);
    }
}

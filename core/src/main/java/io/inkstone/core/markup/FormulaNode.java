package io.inkstone.core.markup;

import org.commonmark.node.CustomNode;

/** A formula amid text, in TeX. */
final class FormulaNode extends CustomNode {
    private final String tex;
    private final boolean display;

    FormulaNode(String tex, boolean display) {
        this.tex = tex;
        this.display = display;
    }

    String tex() {
        return tex;
    }

    boolean isDisplay() {
        return display;
    }
}

package io.inkstone.core.markup;

import org.commonmark.node.CustomBlock;

/** A formula in lines of its own; what only looks like one is text. */
final class FormulaBlock extends CustomBlock {
    private String content = "";
    private boolean math;

    void setTex(String tex) {
        content = tex;
        math = true;
    }

    void setText(String text) {
        content = text;
        math = false;
    }

    /** The formula in TeX, or the text as it is written. */
    String content() {
        return content;
    }

    boolean isMath() {
        return math;
    }
}

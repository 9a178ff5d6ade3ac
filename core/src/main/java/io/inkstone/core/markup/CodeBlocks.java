package io.inkstone.core.markup;

import org.jsoup.nodes.Element;

/** Blocks of code scroll within themselves, because code is not to be broken; they take the focus, so that keys scroll them. */
final class CodeBlocks {
    private CodeBlocks() {}

    static void finish(Element article) {
        article.select("pre").forEach(block -> block.attr("tabindex", "0"));
    }
}

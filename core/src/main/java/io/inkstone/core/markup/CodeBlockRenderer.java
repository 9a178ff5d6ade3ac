package io.inkstone.core.markup;

import java.util.Map;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.jspecify.annotations.Nullable;

/** Prints blocks of code; a fence's language becomes the class {@code language-xxx} of the {@code code} element. */
final class CodeBlockRenderer extends ChildRenderer {
    CodeBlockRenderer(HtmlNodeRendererContext context) {
        super(context);
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(FencedCodeBlock.class, IndentedCodeBlock.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case FencedCodeBlock fenced -> render(fenced.getLiteral(), languageOf(fenced.getInfo()));
            case IndentedCodeBlock indented -> render(indented.getLiteral(), "");
            default -> throw new IllegalArgumentException("Not a block of code: " + node);
        }
    }

    private void render(String code, String language) {
        html.line();
        html.tag("pre");
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    /** The first word of the info string (CommonMark 0.31.2 §4.5), without attributes glued to it: {@code js{1,3}} is js. */
    private static String languageOf(@Nullable String info) {
        if (info == null) {
            return "";
        }
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end)) && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }
}

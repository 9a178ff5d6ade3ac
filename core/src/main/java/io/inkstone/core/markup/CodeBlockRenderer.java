package io.inkstone.core.markup;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.HtmlNodeRendererContext;

/**
 * Prints blocks of code; a fence's language becomes the class {@code language-xxx} of the {@code code} element, and its
 * {@code title="…"} (Hugo: {@code file="…"}) the title of the block.
 */
final class CodeBlockRenderer extends ChildRenderer {
    private static final Pattern TITLE = Pattern.compile("\\b(?:title|file)=(?:\"([^\"]{1,200})\"|'([^']{1,200})')");

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
            case FencedCodeBlock fenced ->
                render(fenced.getLiteral(), fenced.getInfo() == null ? "" : fenced.getInfo());
            case IndentedCodeBlock indented -> render(indented.getLiteral(), "");
            default -> throw new IllegalArgumentException("Not a block of code: " + node);
        }
    }

    private void render(String code, String info) {
        String language = languageOf(info);
        html.line();
        html.tag("pre", titleOf(info));
        html.tag("code", language.isEmpty() ? Map.of() : Map.of("class", "language-" + language));
        html.text(code);
        html.tag("/code");
        html.tag("/pre");
        html.line();
    }

    private static Map<String, String> titleOf(String info) {
        Matcher title = TITLE.matcher(info);
        return title.find() ? Map.of("title", title.group(1) == null ? title.group(2) : title.group(1)) : Map.of();
    }

    /** The first word of the info string (CommonMark 0.31.2 §4.5), without attributes glued to it: {@code js{1,3}} is js. */
    private static String languageOf(String info) {
        int end = 0;
        while (end < info.length() && !Character.isWhitespace(info.charAt(end)) && info.charAt(end) != '{') {
            end++;
        }
        return info.substring(0, end);
    }
}

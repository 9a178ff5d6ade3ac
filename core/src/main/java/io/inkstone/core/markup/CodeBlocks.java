package io.inkstone.core.markup;

import io.inkstone.core.highlight.Highlighter;
import io.inkstone.core.highlight.Token;
import org.jsoup.nodes.Element;

/**
 * Blocks of code scroll within themselves, because code is not to be broken; they take the focus, so that keys scroll them.
 * Those whose language is known are highlighted, and say which it is; a title stands above.
 */
final class CodeBlocks {
    private static final String LANGUAGE = "language-";

    private static final Named BLOCKS = Named.of("pre");

    private CodeBlocks() {}

    static void finish(Element article) {
        for (Element block : BLOCKS.in(article)) {
            block.attr("tabindex", "0");
            String title = block.attr("title");
            if (!title.isBlank()) {
                block.removeAttr("title");
                Element listing =
                        block.wrap("<figure class=\"listing\"></figure>").parent();
                if (listing != null) {
                    listing.prependElement("figcaption").text(title);
                }
            }
        }
    }

    /** After all that goes through the article, because code has more elements than everything else. */
    static void highlight(Element article) {
        for (Element block : BLOCKS.in(article)) {
            Element code = block.childrenSize() == 1 ? block.child(0) : null;
            if (code != null && code.nameIs("code") && code.childrenSize() == 0) {
                String own = language(code);
                highlight(block, code, own.isEmpty() ? language(block) : own);
            }
        }
    }

    private static String language(Element element) {
        return element.classNames().stream()
                .filter(name -> name.startsWith(LANGUAGE))
                .map(name -> name.substring(LANGUAGE.length()))
                .findFirst()
                .orElse("");
    }

    private static void highlight(Element block, Element code, String language) {
        String name = Highlighter.nameOf(language);
        if (name.isEmpty()) {
            return;
        }
        block.attr("data-language", name);
        String text = code.wholeText();
        code.empty();
        for (Token token : Highlighter.highlight(text, language)) {
            String cssClass = token.kind().cssClass();
            if (cssClass.isEmpty()) {
                code.appendText(token.text());
            } else {
                code.appendElement("span").attr("class", cssClass).appendText(token.text());
            }
        }
    }
}

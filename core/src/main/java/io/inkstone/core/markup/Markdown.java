package io.inkstone.core.markup;

import jakarta.inject.Singleton;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * Renders Markdown to the article that readers see, and tells what is in it.
 *
 * <p>Any text is valid Markdown, so rendering never fails; what it takes out is listed in {@code docs/markdown.md}.
 */
@Singleton
public class Markdown {
    /** Grows whenever the same text would render otherwise than before; stored beside each rendering. */
    public static final int VERSION = 5;

    /** Hosts whose players may be embedded: what {@code frame-src} of the content security policy must allow. */
    public static final List<String> EMBED_HOSTS = Embeds.HOSTS;

    private final Dialect dialect = Dialect.full();

    public RenderedMarkdown render(String markdown) {
        Element article = Sanitizer.sanitize(dialect.toHtml(markdown));
        Formulas.finish(article);
        Embeds.finish(article);
        Images.finish(article);
        Links.finish(article);
        ElementIds ids = new ElementIds();
        TableOfContents contents = Headings.finish(article, ids);
        Anchors.finish(article, ids);
        Tables.finish(article);
        CodeBlocks.finish(article);
        Nesting.finish(article);
        String text = ArticleText.of(article);
        Labels.finish(article, Language.of(text));
        String excerpt = Excerpt.take(article);
        PlainText plain = PlainText.of(article);
        CodeBlocks.highlight(article);
        return new RenderedMarkdown(
                new Html(article.html().strip()),
                contents,
                excerpt,
                WordCount.of(text),
                Images.of(article),
                Links.of(article),
                plain);
    }
}

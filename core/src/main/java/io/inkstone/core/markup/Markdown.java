package io.inkstone.core.markup;

import jakarta.inject.Singleton;

/** x. */
@Singleton
public class Markdown {
    public static final int VERSION = 1;

    public RenderedMarkdown render(String s) {
        return new RenderedMarkdown(
                new Html(s), TableOfContents.EMPTY, s, new WordCount(1, 1), java.util.List.of(), java.util.List.of());
    }
}

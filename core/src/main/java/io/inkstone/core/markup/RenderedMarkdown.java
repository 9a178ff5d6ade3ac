package io.inkstone.core.markup;

import java.util.List;

/**
 * All that a site wants to know about an article once its Markdown is rendered.
 *
 * @param html the article, sanitised
 * @param contents its headings
 * @param excerpt plain text for lists and descriptions, one line, at most 200 units wide (a Han character counts 2); empty
 *     if the article has no text
 * @param words how much there is to read
 * @param images addresses of its images in document order, each once, percent-encoded; images inlined as {@code data:} are
 *     left out
 * @param links addresses it links to in document order, each once, percent-encoded; links within the article are left out
 * @param text its words, as {@link PlainText#of(Html)} reads them from {@code html}
 */
public record RenderedMarkdown(
        Html html,
        TableOfContents contents,
        String excerpt,
        WordCount words,
        List<String> images,
        List<String> links,
        PlainText text) {
    public RenderedMarkdown {
        images = List.copyOf(images);
        links = List.copyOf(links);
    }
}

package io.inkstone.web.layout;

import io.inkstone.core.markup.Html;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells machines about itself.
 *
 * @param image absolute address of the picture that stands for it
 * @param linkedData a script element with the same as JSON-LD
 */
public record ArticleHead(
        String publishedAt,
        String updatedAt,
        List<String> authors,
        List<String> tags,
        @Nullable String image,
        Html linkedData) {}

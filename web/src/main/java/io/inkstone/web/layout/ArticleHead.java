package io.inkstone.web.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an article tells machines about itself.
 *
 * @param translations this text in all languages that it exists in; empty where it exists in one
 * @param facts the same as JSON-LD
 */
public record ArticleHead(
        String publishedAt,
        String updatedAt,
        List<String> authors,
        List<String> tags,
        @Nullable SharedImage image,
        List<Translation> translations,
        Map<String, Object> facts) {}

package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a writer says about a post, to be written in one go.
 *
 * @param frontMatter the keys that Inkstone has no use for itself, in their order
 * @param publishedAt needed if and only if the status is {@link PostStatus#PUBLISHED}
 */
public record PostContent(
        PostKind kind,
        Slug slug,
        String title,
        String markdown,
        Map<String, Object> frontMatter,
        PostStatus status,
        boolean unlisted,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable String summary,
        @Nullable String cover,
        Terms terms) {}

package io.inkstone.core.search;

import io.inkstone.core.markup.Html;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of what a search found.
 *
 * @param html the whole article
 * @param excerpt what stands in lists
 * @param total how many posts were found in all
 */
@MappedEntity
record FoundPost(
        PostKind kind,
        Slug slug,
        String title,
        Instant publishedAt,
        @Nullable String language,
        Html html,
        String excerpt,
        long total) {}

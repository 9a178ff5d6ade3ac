package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Title and address of a post, enough for a link to it. */
@MappedEntity
public record PostLink(
        PostKind kind,
        Slug slug,
        String title,
        @Nullable Instant publishedAt,
        @Nullable Instant updatedAt) {
    public PostAddress address() {
        return new PostAddress(kind, slug, publishedAt);
    }
}

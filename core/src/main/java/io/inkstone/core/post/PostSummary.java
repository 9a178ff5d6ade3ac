package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A post as a list shows it; {@code excerpt} is plain text, the author's own summary where there is one. */
@MappedEntity
public record PostSummary(
        UUID id,
        Slug slug,
        String title,
        Instant publishedAt,
        @Nullable Instant updatedAt,
        @Nullable String language,
        @Nullable String cover,
        String excerpt) {

    public PostAddress address() {
        return new PostAddress(PostKind.POST, slug, publishedAt);
    }
}

package io.inkstone.core.post;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A post in one of the languages that it exists in; {@code language} is null where it is the site's own. */
@MappedEntity
public record PostTranslation(
        PostKind kind,
        Slug slug,
        Instant publishedAt,
        @Nullable String language) {
    public PostAddress address() {
        return new PostAddress(kind, slug, publishedAt);
    }
}

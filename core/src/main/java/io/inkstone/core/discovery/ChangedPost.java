package io.inkstone.core.discovery;

import io.inkstone.core.post.PostAddress;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A public post or page; {@code changedAt} is when readers first saw it as it is now. */
@MappedEntity
public record ChangedPost(PostKind kind, Slug slug, Instant publishedAt, Instant changedAt) {
    public PostAddress address() {
        return new PostAddress(kind, slug, publishedAt);
    }
}

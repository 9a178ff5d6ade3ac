package io.inkstone.core.redirect;

import io.inkstone.core.identity.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An address that leads elsewhere: to a post, to another address, or, with neither, to nothing any more. */
@MappedEntity("redirect")
public record Redirect(
        @Id UUID id,
        String pathKey,
        @Nullable UUID postId,
        @Nullable String target,
        Instant createdAt) {

    public static Redirect toPost(PathKey from, UUID postId, Instant createdAt) {
        return new Redirect(Ids.next(), from.value(), postId, null, createdAt);
    }

    public static Redirect gone(PathKey from, Instant createdAt) {
        return new Redirect(Ids.next(), from.value(), null, null, createdAt);
    }
}

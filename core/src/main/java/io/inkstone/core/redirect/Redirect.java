package io.inkstone.core.redirect;

import io.inkstone.core.identity.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that leads elsewhere: to a post, to another address, or, with neither, to nothing any more.
 *
 * @param runId the run of the importer that made it lead there; null for whoever else did
 */
@MappedEntity("redirect")
public record Redirect(
        @Id UUID id,
        String pathKey,
        @Nullable UUID postId,
        @Nullable String target,
        Instant createdAt,
        @Nullable UUID runId) {

    public static Redirect toPost(PathKey from, UUID postId, Instant createdAt) {
        return new Redirect(Ids.next(), from.value(), postId, null, createdAt, null);
    }

    /** To a path from the root, which is percent-encoded. */
    public static Redirect toPath(PathKey from, String target, Instant createdAt) {
        return new Redirect(Ids.next(), from.value(), null, target, createdAt, null);
    }

    public static Redirect gone(PathKey from, Instant createdAt) {
        return new Redirect(Ids.next(), from.value(), null, null, createdAt, null);
    }

    /** The same, made by a run of the importer, which may be undone. */
    public Redirect by(UUID importRun) {
        return new Redirect(id, pathKey, postId, target, createdAt, importRun);
    }
}

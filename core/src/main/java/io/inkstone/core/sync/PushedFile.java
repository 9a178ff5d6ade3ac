package io.inkstone.core.sync;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A {@link SyncPush} without its bytes: the file of a post, or of an asset. */
@MappedEntity
public record PushedFile(
        String path, @Nullable UUID postId, @Nullable UUID mediaId) {}

package io.inkstone.core.sync;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that is about to be pushed to a followed repository, with the text that it holds; once its commit is there, it is what the
 * next import compares with.
 *
 * @param commitName the commit that brings it
 * @param previousPath where the file lay before, if it moves
 * @param original null for a file whose bytes lie in the media library
 * @param contentHash of what an import makes of the file
 * @param state what {@code post_state} said of the post whose text it is
 */
@SuppressWarnings("ArrayRecordComponent") // written once and never compared
@MappedEntity("sync_push")
public record SyncPush(
        @Id UUID id,
        UUID sourceId,
        String commitName,
        String archive,
        String path,
        @Nullable String previousPath,
        String hash,
        byte @Nullable [] original,
        @Nullable UUID postId,
        @Nullable UUID revisionId,
        @Nullable UUID mediaId,
        @Nullable String contentHash,
        @Nullable String state) {}

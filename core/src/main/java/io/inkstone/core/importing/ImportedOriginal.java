package io.inkstone.core.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An {@link ImportedFile} together with its bytes, as it is written.
 *
 * @param original null for a file whose bytes lie in the media library
 * @param brought whether it brought its asset into the library, rather than found it there
 * @param state what {@code post_state} says of the post when this is written, found out by then
 */
@SuppressWarnings("ArrayRecordComponent") // written once and never compared
@MappedEntity("imported_file")
public record ImportedOriginal(
        @Id UUID id,
        String archive,
        String path,
        String hash,
        byte @Nullable [] original,
        @Nullable UUID postId,
        @Nullable UUID revisionId,
        @Nullable UUID mediaId,
        @Nullable UUID runId,
        @Nullable String contentHash,
        boolean brought,
        @Nullable String state) {

    ImportedOriginal withState(@Nullable String found) {
        return new ImportedOriginal(
                id, archive, path, hash, original, postId, revisionId, mediaId, runId, contentHash, brought, found);
    }
}

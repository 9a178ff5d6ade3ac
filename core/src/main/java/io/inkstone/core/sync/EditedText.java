package io.inkstone.core.sync;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that was changed here since its file came in, or that was written here.
 *
 * @param fileId the {@code imported_file} that it came in with; null if it was written here
 * @param hash of that file's bytes
 * @param state what {@code post_state} says of the post
 */
@MappedEntity
public record EditedText(
        UUID postId,
        UUID revisionId,
        String state,
        @Nullable UUID fileId,
        @Nullable String path,
        @Nullable String hash) {}

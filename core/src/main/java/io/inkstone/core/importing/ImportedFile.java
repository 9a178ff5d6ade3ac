package io.inkstone.core.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in with an archive. Its bytes are read by {@link ImportedOriginalRepository}, because a list of
 * these must fit into memory at any size of the archive.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param revisionId the revision that the last import made of it
 * @param contentHash of what the file was converted to; null for a file that came in before this was kept
 * @param state what {@code post_state} said of the post when the import had written it; null as above
 * @param mediaId the asset in the media library that holds its bytes, for a file that is no document
 */
@MappedEntity("imported_file")
public record ImportedFile(
        @Id UUID id,
        String archive,
        String path,
        String hash,
        @Nullable UUID postId,
        @Nullable UUID revisionId,
        @Nullable UUID mediaId,
        @Nullable UUID runId,
        @Nullable String contentHash,
        @Nullable String state,
        @Version @Nullable Long version) {}

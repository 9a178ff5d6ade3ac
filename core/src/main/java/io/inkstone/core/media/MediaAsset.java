package io.inkstone.core.media;

import io.inkstone.core.site.Permalinks;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file of the media library.
 *
 * @param hash SHA-256 of its bytes, 64 hexadecimal digits
 * @param width in pixels, null where it is no picture or of a kind whose size is not read
 */
@MappedEntity("media_asset")
public record MediaAsset(
        @Id UUID id,
        String hash,
        String name,
        String contentType,
        long sizeBytes,
        @Nullable Integer width,
        @Nullable Integer height,
        Instant createdAt) {

    /** Its address for ever. */
    public String address() {
        return Permalinks.media(hash, name);
    }
}

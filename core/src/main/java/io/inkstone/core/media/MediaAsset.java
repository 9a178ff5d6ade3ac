package io.inkstone.core.media;

import io.inkstone.core.picture.Picture;
import io.inkstone.core.site.Permalinks;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
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

    /** As a picture of an article; empty where it is none, or its size is not known. */
    public Optional<Picture> picture() {
        return width == null || height == null
                ? Optional.empty()
                : Optional.of(new Picture(hash, contentType, width, height));
    }

    /** Itself at another width, as a file of its own. */
    public MediaAsset as(MediaVariant variant) {
        return new MediaAsset(
                id,
                variant.hash(),
                variant.hash().equals(hash) ? name : variant.width() + ".webp",
                variant.contentType(),
                variant.sizeBytes(),
                variant.width(),
                null,
                createdAt);
    }
}

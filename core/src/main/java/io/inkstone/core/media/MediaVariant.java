package io.inkstone.core.media;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A picture of the library at another width.
 *
 * @param hash SHA-256 of its bytes; the asset's own where another width would gain nothing
 */
@MappedEntity("media_variant")
public record MediaVariant(UUID assetId, int width, String hash, String contentType, long sizeBytes) {
    /** The asset itself, in the place of a variant. */
    static MediaVariant original(MediaAsset asset, int width) {
        return new MediaVariant(asset.id(), width, asset.hash(), asset.contentType(), asset.sizeBytes());
    }
}

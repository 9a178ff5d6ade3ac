package io.inkstone.core.importing;

import io.inkstone.core.site.Permalinks;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** Where the copy of a {@link RemoteImage} is: hash and name in the media library, or the reason why there is none. */
@MappedEntity
public record RemoteImageCopy(
        @Nullable String hash,
        @Nullable String name,
        @Nullable String reason) {

    /** The copy's address; null if there is no copy. */
    public @Nullable String address() {
        return hash == null || name == null ? null : Permalinks.media(hash, name);
    }
}

package io.inkstone.importer.manifest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;

/** A file of the media library by the SHA-256 of its bytes, where it lies in the tree, and its name in the library. */
@Serdeable
public record ManifestMedia(String path, String hash, String name) {
    public ManifestMedia {
        Objects.requireNonNull(path);
        Objects.requireNonNull(hash);
        Objects.requireNonNull(name);
    }
}

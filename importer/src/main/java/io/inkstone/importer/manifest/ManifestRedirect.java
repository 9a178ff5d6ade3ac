package io.inkstone.importer.manifest;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An old address that leads to no post: to {@code target}, or, without one, to nothing any more. */
@Serdeable
public record ManifestRedirect(String from, @Nullable String target) {
    public ManifestRedirect {
        Objects.requireNonNull(from);
    }
}

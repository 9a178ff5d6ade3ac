package io.inkstone.importer.manifest;

import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One line of a manifest: exactly one of these. */
@Serdeable
public record ManifestLine(
        @Nullable ManifestSite site,
        @Nullable ManifestDocument document,
        @Nullable ManifestMedia media,
        @Nullable ManifestRedirect redirect) {

    public static ManifestLine of(ManifestSite site) {
        return new ManifestLine(site, null, null, null);
    }

    public static ManifestLine of(ManifestDocument document) {
        return new ManifestLine(null, document, null, null);
    }

    public static ManifestLine of(ManifestMedia media) {
        return new ManifestLine(null, null, media, null);
    }

    public static ManifestLine of(ManifestRedirect redirect) {
        return new ManifestLine(null, null, null, redirect);
    }

    /** @throws IOException if it is no such line */
    static ManifestLine read(byte[] line, ObjectMapper json) throws IOException {
        ManifestLine read = json.readValue(line, ManifestLine.class);
        if (read == null) {
            throw new IOException("null");
        }
        return read;
    }
}

package io.inkstone.importer.manifest;

import io.micronaut.serde.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a manifest line by line. */
public final class ManifestWriter implements AutoCloseable {
    public static final String NAME = Manifest.NAME;

    private final ObjectMapper json;
    private final OutputStream out;

    public ManifestWriter(ObjectMapper json, OutputStream out) {
        this.json = json;
        this.out = out;
    }

    public void write(ManifestLine line) throws IOException {
        out.write(json.writeValueAsBytes(line));
        out.write('\n');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}

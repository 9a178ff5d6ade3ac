package io.inkstone.importer.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of an archive: its path there, and where its bytes lie on this machine while the archive is open. */
public record ArchiveFile(String path, Path location, long sizeBytes) {
    public byte[] bytes() throws IOException {
        return Files.readAllBytes(location);
    }

    /** The last part of the path. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Lower case, without the dot; empty for none. */
    public String extension() {
        return ArchivePath.extension(path);
    }
}

package io.inkstone.core.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Seam: where the bytes of media lie; on a disk now, in an S3 bucket when there are several nodes. A file is known by
 * the SHA-256 of its bytes and never changes.
 */
public interface MediaStore {
    /**
     * Keeps the bytes of {@code file} under {@code hash}; does nothing if they are there. When it returns they outlive a
     * power cut.
     */
    void put(String hash, Path file) throws IOException;

    /** The bytes, to be closed by the caller. */
    Optional<InputStream> open(String hash) throws IOException;

    boolean contains(String hash);

    /** Lets the bytes go; does nothing if they are not there. */
    void delete(String hash) throws IOException;
}

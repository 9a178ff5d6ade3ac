package io.inkstone.core.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what comes into a file, and tells a full disk from a broken connection. */
final class ReceivedFile {
    private static final int BUFFER_BYTES = 16 * 1024;

    private ReceivedFile() {}

    /**
     * How many bytes came.
     *
     * @throws IOException if the body cannot be read
     * @throws UncheckedIOException if the file cannot be written
     */
    static long write(InputStream body, Path file) throws IOException {
        byte[] buffer = new byte[BUFFER_BYTES];
        long size = 0;
        try (OutputStream out = open(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                write(out, buffer, read);
                size += read;
            }
        }
        return size;
    }

    private static OutputStream open(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] buffer, int length) {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

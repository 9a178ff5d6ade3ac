package io.inkstone.importer.manifest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Reads a manifest line by line and knows where each line stands. */
final class ManifestReader implements AutoCloseable {
    /** No text is so long; a longer line is passed over, so that a file made to harm fills no memory. */
    private static final int LONGEST = 64 << 20;

    private final InputStream in;
    private long offset;
    private long position;
    private int number;

    ManifestReader(Path file) throws IOException {
        in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
    }

    /** The next line without its end, empty for one that is too long; null behind the last. */
    byte @Nullable [] next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        offset = position;
        number++;
        int next = in.read();
        if (next < 0) {
            return null;
        }
        boolean tooLong = false;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            position++;
            tooLong |= line.size() >= LONGEST;
            if (!tooLong) {
                line.write(next);
            }
        }
        position++;
        return tooLong ? new byte[0] : line.toByteArray();
    }

    /** Of the line that was read last, in bytes. */
    long offset() {
        return offset;
    }

    /** Of the line that was read last, from 1. */
    int number() {
        return number;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}

package io.inkstone.importer.source;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** Unpacks a tar, gzipped or not, as it streams by; a cut tail keeps what came before it. */
final class Tar {
    private final Path file;
    private final ArchiveLimits limits;

    Tar(Path file, ArchiveLimits limits) {
        this.file = file;
        this.limits = limits;
    }

    Archive unpack() throws IOException {
        Unpacking unpacking = new Unpacking(file, limits);
        try (InputStream plain = new BufferedInputStream(Files.newInputStream(file));
                InputStream unzipped = unzipped(plain);
                TarArchiveInputStream tar = new TarArchiveInputStream(unzipped, StandardCharsets.ISO_8859_1.name())) {
            for (TarArchiveEntry entry = next(tar, unpacking); entry != null; entry = next(tar, unpacking)) {
                take(unpacking, tar, entry);
            }
        } catch (IOException | RuntimeException e) {
            unpacking.abandon();
            throw e;
        }
        return unpacking.done();
    }

    private static InputStream unzipped(InputStream plain) throws IOException {
        plain.mark(2);
        boolean zipped = plain.read() == 0x1F && plain.read() == 0x8B;
        plain.reset();
        return zipped
                ? GzipCompressorInputStream.builder()
                        .setInputStream(plain)
                        .setDecompressConcatenated(true)
                        .get()
                : plain;
    }

    private @Nullable TarArchiveEntry next(TarArchiveInputStream tar, Unpacking unpacking) throws IOException {
        try {
            return tar.getNextEntry();
        } catch (IOException | IllegalArgumentException e) { // the latter of sizes below zero
            if (unpacking.isEmpty()) {
                throw new IOException("it is no tar archive, or damaged from the start", e);
            }
            unpacking.refuse(file.getFileName() + ", the rest of it", "the archive is damaged: " + e.getMessage());
            return null;
        }
    }

    private static void take(Unpacking unpacking, TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        String name = EntryName.decode(entry.getName());
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isSymbolicLink()) {
            unpacking.refuse(name, "a symbolic link is not followed");
        } else if (entry.isLink()) {
            unpacking.refuse(name, "a hard link is not followed");
        } else if (!entry.isFile() || entry.isSparse()) {
            unpacking.refuse(name, "it is no ordinary file");
        } else {
            unpacking.take(name, null, entry.getLastModifiedTime(), () -> new DamagedStream(new Unclosable(tar)));
        }
    }

    /** The stream of all entries must outlive the one at hand. */
    private static final class Unclosable extends FilterInputStream {
        Unclosable(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // The archive closes it.
        }
    }
}

package io.inkstone.core.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.regex.Pattern;

/** Media in a folder: {@code ab/cdef…} for the hash {@code abcdef…}. */
public final class FileMediaStore implements MediaStore {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final Path folder;

    public FileMediaStore(Path folder) {
        this.folder = folder;
    }

    @Override
    public void put(String hash, Path file) throws IOException {
        Path target = path(hash);
        if (Files.exists(target)) {
            return;
        }
        Path shelf = Files.createDirectories(shelf(hash));
        Path part = Files.createTempFile(shelf, hash, ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            force(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
            force(shelf);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public Optional<InputStream> open(String hash) throws IOException {
        return contains(hash) ? Optional.of(Files.newInputStream(path(hash))) : Optional.empty();
    }

    @Override
    public boolean contains(String hash) {
        return HASH.matcher(hash).matches() && Files.isRegularFile(path(hash));
    }

    @Override
    public void delete(String hash) throws IOException {
        Files.deleteIfExists(path(hash));
    }

    /** Refuses what is no SHA-256, so that no name can lead out of the folder. */
    private Path path(String hash) {
        if (!HASH.matcher(hash).matches()) {
            throw new IllegalArgumentException("\"" + hash + "\" is no SHA-256 in hexadecimal digits.");
        }
        return shelf(hash).resolve(hash.substring(2));
    }

    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    private static void force(Path written) throws IOException {
        try (FileChannel channel = FileChannel.open(written, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}

package io.inkstone.web.social;

import io.inkstone.core.configuration.Configuration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Keeps drawn cards as files below the data directory; they may be deleted at any time. */
@Singleton
class KeepCard {
    private final Path folder;

    KeepCard(Configuration configuration) {
        this.folder = configuration.data().resolve("social");
    }

    Optional<byte[]> find(String hash) throws IOException {
        Path file = file(hash);
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /** Another process that reads it meanwhile sees all of it or nothing. */
    void keep(String hash, byte[] png) throws IOException {
        Files.createDirectories(folder);
        Path part = Files.createTempFile(folder, hash, ".part");
        Files.write(part, png);
        Files.move(part, file(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private Path file(String hash) {
        return folder.resolve(hash + ".png");
    }
}

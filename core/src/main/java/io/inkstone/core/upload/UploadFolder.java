package io.inkstone.core.upload;

import io.inkstone.core.configuration.Configuration;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where uploads lie: each in a folder of its own, under its own name, because that is what the archive is called. */
@Singleton
public class UploadFolder {
    private final Path root;

    UploadFolder(Configuration configuration) {
        this.root = configuration.data().resolve("imports");
    }

    public Path file(Upload upload) {
        return of(upload.id()).resolve(upload.name());
    }

    /** The folder for one upload. */
    Path create(UUID id) throws IOException {
        return Files.createDirectories(of(id));
    }

    private Path of(UUID id) {
        return root.resolve(id.toString());
    }

    /** Which upload a source is, whatever way leads to it; empty for any other source. */
    public Optional<UUID> idOf(Path source) {
        Path folder = source.getParent();
        return folder != null && isRoot(folder.getParent())
                ? id(String.valueOf(folder.getFileName()))
                : Optional.empty();
    }

    private boolean isRoot(@Nullable Path folder) {
        try {
            return folder != null && Files.exists(root) && Files.isSameFile(folder, root);
        } catch (IOException e) {
            // What cannot be looked at is no upload that could be imported.
            return false;
        }
    }

    /** Those in which nothing was written since. */
    List<UUID> quietSince(Instant moment) throws IOException {
        List<UUID> quiet = new ArrayList<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> folders = Files.list(root)) {
                for (Path folder : folders.sorted().toList()) {
                    Optional<UUID> id = id(String.valueOf(folder.getFileName()));
                    if (id.isPresent() && lastWritten(folder).isBefore(moment)) {
                        quiet.add(id.get());
                    }
                }
            }
        }
        return quiet;
    }

    private static Instant lastWritten(Path folder) throws IOException {
        Instant last = Instant.MIN;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.toList()) {
                Instant written = Files.getLastModifiedTime(path).toInstant();
                last = written.isAfter(last) ? written : last;
            }
        }
        return last;
    }

    /** Does nothing if it is gone. */
    void delete(UUID id) throws IOException {
        try (Stream<Path> paths = Files.walk(of(id))) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (NoSuchFileException gone) {
            // Another node was faster.
        }
    }

    private static Optional<UUID> id(String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(name))
                : Optional.empty();
    }
}

package io.inkstone.importer.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/** The folder that an export fills. */
final class ExportFolder {
    private final Path root;

    private ExportFolder(Path root) {
        this.root = root;
    }

    /** @throws ExportException.NotEmpty if something lies there */
    static ExportFolder create(Path folder) throws IOException {
        if (Files.exists(folder)) {
            boolean empty = Files.isDirectory(folder) && isEmpty(folder);
            if (!empty) {
                throw new ExportException.NotEmpty(folder);
            }
        }
        return new ExportFolder(Files.createDirectories(folder).toRealPath());
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    void write(String path, byte[] bytes) throws IOException {
        Files.write(file(path), bytes);
    }

    void write(String path, InputStream bytes) throws IOException {
        Files.copy(bytes, file(path));
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** Paths were checked when they came in; this is the second lock. */
    private Path file(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root)) {
            throw new IOException(path + " leads out of the export");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return file;
    }
}

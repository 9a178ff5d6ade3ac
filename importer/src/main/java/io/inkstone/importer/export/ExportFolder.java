package io.inkstone.importer.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The folder that an export fills; nothing in it is ever written over. */
final class ExportFolder {
    private final Path root;
    private final Set<String> taken = new HashSet<>();

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

    /** Whether a file lies there, also one whose path differs only by case, which many systems take for the same. */
    boolean has(String path) {
        return taken.contains(FileNames.folded(path));
    }

    void write(String path, String text) throws IOException {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void write(String path, byte[] bytes) throws IOException {
        Files.write(file(path), bytes);
    }

    void write(String path, InputStream bytes) throws IOException {
        Files.copy(bytes, file(path));
    }

    /** A file that is written bit by bit. */
    OutputStream open(String path) throws IOException {
        return Files.newOutputStream(file(path));
    }

    /** Paths were checked when they came in; this is the second lock. */
    private Path file(String path) throws IOException {
        Path file = root.resolve(path).normalize();
        if (!file.startsWith(root) || file.equals(root)) {
            throw new IOException(path + " leads out of the export");
        }
        if (!taken.add(FileNames.folded(path))) {
            throw new IOException(path + " would be written twice");
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return file;
    }
}

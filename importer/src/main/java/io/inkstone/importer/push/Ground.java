package io.inkstone.importer.push;

import io.inkstone.core.importing.ImportRun;
import io.inkstone.importer.export.TextWriter;
import io.inkstone.importer.git.CheckedOut;
import io.inkstone.importer.source.ArchivePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a push stands on: the repository's files, the run by which they came in last, and how its generator wants texts. The files
 * are a copy of our own, in which candidates are tried.
 *
 * @param root the folder of the first blog in it; empty for the top
 */
record Ground(CheckedOut files, ImportRun last, String root, TextWriter writer) {
    Path folder() {
        return files.folder();
    }

    boolean has(String path) {
        return Files.isRegularFile(file(path));
    }

    byte[] read(String path) throws IOException {
        return Files.readAllBytes(file(path));
    }

    void write(String path, byte[] bytes) throws IOException {
        Path file = file(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.write(file, bytes);
    }

    void delete(String path) throws IOException {
        Files.delete(file(path));
    }

    /** Where the generator has such a text. */
    String path(String below, Outgoing text) {
        return ArchivePath.join(below, text.written().path());
    }

    /** Whether something lies there, be it a folder or a name that differs by case only, or a file where its folder would be. */
    boolean isTaken(String path) throws IOException {
        Path file = file(path);
        for (Path above = file.getParent(); above != null && above.startsWith(folder()); above = above.getParent()) {
            if (Files.exists(above) && !Files.isDirectory(above)) {
                return true;
            }
        }
        Path parent = Objects.requireNonNull(file.getParent());
        if (!Files.isDirectory(parent)) {
            return false;
        }
        String name = String.valueOf(file.getFileName());
        try (Stream<Path> inside = Files.list(parent)) {
            return inside.anyMatch(other -> String.valueOf(other.getFileName()).equalsIgnoreCase(name));
        }
    }

    /** Paths were checked when they came in; this is the second lock. */
    private Path file(String path) {
        Path file = folder().resolve(path).normalize();
        if (!file.startsWith(folder()) || file.equals(folder())) {
            throw new IllegalArgumentException(path + " leads out of the repository");
        }
        return file;
    }
}

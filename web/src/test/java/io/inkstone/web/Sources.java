package io.inkstone.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The sources of all modules. */
final class Sources {
    private static final Path ROOT = Path.of(System.getProperty("inkstone.root"));
    private static final List<String> MODULES = List.of("core", "importer", "admin", "web");

    private Sources() {}

    /** Files below {@code folder} of each module ({@code src/main/java}) that end with {@code ending}, in their order. */
    static List<Path> files(String folder, String ending) {
        return MODULES.stream()
                .flatMap(module -> below(ROOT.resolve(module).resolve(folder), ending))
                .toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

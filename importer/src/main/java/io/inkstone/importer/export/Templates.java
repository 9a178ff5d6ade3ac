package io.inkstone.importer.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Files that stand in every tree of a generator, so that it builds without any theme. */
final class Templates {
    private Templates() {}

    static List<Tree.TreeFile> of(String generator, List<String> paths) {
        return paths.stream()
                .map(path -> new Tree.TreeFile(path, read("/export/" + generator + "/" + path)))
                .toList();
    }

    private static String read(String resource) {
        try (InputStream in = Objects.requireNonNull(Templates.class.getResourceAsStream(resource), resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

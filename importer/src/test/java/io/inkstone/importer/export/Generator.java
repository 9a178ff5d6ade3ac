package io.inkstone.importer.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The real generators, where the machine has them. */
enum Generator {
    JEKYLL("jekyll build --destination"),
    HUGO("hugo --destination");

    private static final int PATIENCE_IN_SECONDS = 120;

    private final String command;

    Generator(String command) {
        this.command = command;
    }

    ExportFormat format() {
        return ExportFormat.valueOf(name());
    }

    boolean isInstalled() {
        return Stream.of("/usr/bin/", "/usr/local/bin/")
                .anyMatch(folder -> Files.isExecutable(Path.of(folder + command.split(" ", 2)[0])));
    }

    /** The pages that it makes of the tree, by their addresses; those that only lead on are left out. */
    List<String> build(Path tree, Path destination) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(command.split(" ", -1)));
        words.add(destination.toString());
        Path log = tree.resolveSibling(name() + ".log");
        ProcessBuilder builder = new ProcessBuilder(words).directory(tree.toFile());
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        Process process = builder.start();
        if (!process.waitFor(PATIENCE_IN_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException(words + " does not end");
        }
        if (process.exitValue() != 0) {
            throw new IOException(words + " failed: " + Files.readString(log));
        }
        try (Stream<Path> files = Files.walk(destination)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(Generator::isPage)
                    .map(file -> "/" + destination.relativize(file).toString().replaceFirst("index\\.html$", ""))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isPage(Path file) {
        try {
            return !Files.readString(file).contains("http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

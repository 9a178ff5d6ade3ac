package io.inkstone.core.database;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A program that runs once, with what it said. */
record OneShot(int exitCode, String output) {
    boolean succeeded() {
        return exitCode == 0;
    }

    /** @param input what the program reads, short enough for a pipe */
    static OneShot run(List<String> command, String input) {
        try {
            Process process = environmentFree(new ProcessBuilder(command))
                    .redirectErrorStream(true)
                    .start();
            try (OutputStream in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                return new OneShot(process.waitFor(), "it took no input: " + e.getMessage());
            }
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new OneShot(process.waitFor(), output.strip());
        } catch (IOException e) {
            return new OneShot(127, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            throw Patience.interrupted(e);
        }
    }

    /** What the user set for a PostgreSQL of their own must not reach ours. */
    static ProcessBuilder environmentFree(ProcessBuilder builder) {
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder.directory(Path.of("/").toFile());
    }

    /** The most telling line: PostgreSQL's complaint, or the last thing said. */
    String complaint() {
        return complaint(output);
    }

    static String complaint(String output) {
        List<String> lines = output.lines().filter(line -> !line.isBlank()).toList();
        return lines.stream()
                .filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                .reduce((first, second) -> second)
                .orElse(lines.isEmpty() ? "it said nothing" : lines.getLast())
                .strip();
    }
}

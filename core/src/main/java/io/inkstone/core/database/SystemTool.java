package io.inkstone.core.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds and runs the small programs of a Linux system. */
final class SystemTool {
    private SystemTool() {}

    /** The words that call the program with these arguments; none where the system lacks it. */
    static List<String> callOrNothing(String program, String... arguments) {
        return find(program)
                .map(path ->
                        Stream.concat(Stream.of(path), Stream.of(arguments)).toList())
                .orElse(List.of());
    }

    static Optional<String> find(String program) {
        return Stream.of("/usr/bin", "/bin", "/usr/sbin", "/sbin", "/usr/local/bin")
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .map(Path::toString)
                .findFirst();
    }

    /** SIGINT lets PostgreSQL end its sessions and stop cleanly; SIGTERM would wait for its clients. */
    static void signal(String name, long pid) {
        OneShot.run(List.of("/bin/sh", "-c", "kill -" + name + " \"$0\"", Long.toString(pid)), "");
    }
}

package io.inkstone.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the server says of itself in {@code postmaster.pid}: line 1 is its process, line 8 its state. */
record PostmasterFile(Path data) {
    private static final int STATE_LINE = 7;

    boolean saysReady(long pid) throws IOException {
        List<String> lines = lines();
        return lines.size() > STATE_LINE
                && lines.getFirst().strip().equals(Long.toString(pid))
                && lines.get(STATE_LINE).strip().equals("ready");
    }

    /** The living server of this data, which another start left behind. */
    Optional<ProcessHandle> stray() throws IOException {
        List<String> lines = lines();
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,9}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(this::runsHere);
    }

    /** In another container the number may now be somebody else's, and PostgreSQL would not start for fear of it. */
    void delete() throws IOException {
        Files.deleteIfExists(file());
    }

    private boolean runsHere(ProcessHandle process) {
        try {
            String command = Files.readString(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
            return command.contains("postgres") && command.contains(data.toString());
        } catch (IOException e) {
            return false;
        }
    }

    private List<String> lines() throws IOException {
        try {
            return Files.readAllLines(file());
        } catch (NoSuchFileException e) {
            return List.of();
        }
    }

    private Path file() {
        return data.resolve("postmaster.pid");
    }
}

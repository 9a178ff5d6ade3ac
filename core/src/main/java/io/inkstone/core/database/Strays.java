package io.inkstone.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends what a killed process left running on the data. */
record Strays(Path data) {
    private static final Logger LOG = LoggerFactory.getLogger(Strays.class);
    private static final Duration STEP = Duration.ofMillis(50);

    /** Stops a server that outlived its service, cleanly if it can. The caller holds the lock, so nobody needs it. */
    void stopServer() throws IOException {
        PostmasterFile file = new PostmasterFile(data);
        Optional<ProcessHandle> stray = file.stray();
        if (stray.isPresent()) {
            LOG.info(
                    "Stopping the PostgreSQL that an earlier run left behind (process {})",
                    stray.get().pid());
            stop(stray.get());
        }
        file.delete();
    }

    private static void stop(ProcessHandle server) {
        SystemTool.signal("INT", server.pid());
        if (!waitFor(server, Duration.ofSeconds(60))) {
            SystemTool.signal("QUIT", server.pid());
        }
        if (!waitFor(server, Duration.ofSeconds(10))) {
            throw new DatabaseException("An earlier PostgreSQL (process %d) does not stop: end it, then start again."
                    .formatted(server.pid()));
        }
    }

    private static boolean waitFor(ProcessHandle process, Duration atMost) {
        Patience patience = Patience.of(atMost);
        while (process.isAlive() && !patience.isOver()) {
            patience.pause(STEP);
        }
        return !process.isAlive();
    }

    /** Sessions whose server was killed go on with their statement and hold the shared memory; they are asked to end. */
    void endSessions() {
        ProcessHandle.allProcesses()
                .filter(this::worksHere)
                .forEach(session -> SystemTool.signal("TERM", session.pid()));
    }

    private boolean worksHere(ProcessHandle process) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", Long.toString(process.pid()), "cwd"))
                    .equals(data);
        } catch (IOException e) {
            return false;
        }
    }
}

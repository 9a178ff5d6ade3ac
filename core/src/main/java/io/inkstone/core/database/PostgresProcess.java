package io.inkstone.core.database;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** One run of the server process. */
final class PostgresProcess {
    private static final Duration STEP = Duration.ofMillis(10);
    private static final Duration LONGEST_RECOVERY = Duration.ofMinutes(30);

    private static final long LONGEST_LOG_BYTES = 4L << 20;

    private final PostgresCluster cluster;
    private final long logBegin;
    private final Process process;

    private PostgresProcess(PostgresCluster cluster, long logBegin, Process process) {
        this.cluster = cluster;
        this.logBegin = logBegin;
        this.process = process;
    }

    /**
     * Starts the server in a session of its own, so that Ctrl-C on the terminal reaches only the service, which then
     * stops it in order. The kernel tells the server to stop when the calling thread ends: call this on one that lives
     * as long as the service.
     */
    static PostgresProcess spawn(PostgresCluster cluster, int port) throws IOException {
        List<String> words = new ArrayList<>();
        words.addAll(SystemTool.callOrNothing("setpriv", "--pdeathsig", "INT"));
        words.addAll(SystemTool.callOrNothing("setsid"));
        words.addAll(List.of(cluster.program("postgres"), "-D", cluster.data().toString(), "-p", "" + port));
        words.addAll(List.of("-h", "127.0.0.1", "-k", ""));
        words.addAll(List.of("-c", "max_connections=60", "-c", "shared_buffers=256MB", "-c", "jit=off"));
        Path log = cluster.log();
        long begin = shortened(log);
        ProcessBuilder builder = OneShot.environmentFree(
                        new ProcessBuilder(cluster.identity().command(words)))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return new PostgresProcess(cluster, begin, builder.start());
    }

    /** Puts a long log aside, over the one before it, and tells where this run's part begins. */
    private static long shortened(Path log) throws IOException {
        long size = Files.exists(log) ? Files.size(log) : 0;
        if (size < LONGEST_LOG_BYTES) {
            return size;
        }
        Files.move(log, log.resolveSibling("postgres.log.1"), StandardCopyOption.REPLACE_EXISTING);
        return 0;
    }

    /** False if the process ended instead. A recovery after a crash may take minutes, so it is waited for. */
    boolean awaitReady() throws IOException, InterruptedException {
        PostmasterFile file = new PostmasterFile(cluster.data());
        Patience patience = Patience.of(LONGEST_RECOVERY);
        while (!file.saysReady(process.pid())) {
            if (process.waitFor(STEP) || patience.isOver()) {
                return false;
            }
        }
        return true;
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Stops cleanly; by force only if that does not help. */
    void stop() throws InterruptedException {
        for (String signal : List.of("INT", "QUIT", "KILL")) {
            if (process.isAlive()) {
                SystemTool.signal(signal, process.pid());
                process.waitFor(30, TimeUnit.SECONDS);
            }
        }
    }

    long pid() {
        return process.pid();
    }

    /** What this run wrote to the log. */
    String said() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(cluster.log().toFile(), "r")) {
            log.seek(Math.min(logBegin, log.length()));
            byte[] bytes = new byte[(int) Math.min(64 * 1024, log.length() - log.getFilePointer())];
            log.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        }
    }
}

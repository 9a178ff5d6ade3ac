package io.inkstone.core.database;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the embedded server running: whoever kills it finds it started again on the same port. */
final class PostgresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration LEFTOVERS_GO_WITHIN = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(3);

    private final PostgresCluster cluster;
    private final PortFile portFile;
    private final Strays strays;
    private final CompletableFuture<Integer> firstStart = new CompletableFuture<>();
    private final Thread supervisor =
            Thread.ofPlatform().daemon().name("postgres").unstarted(this::supervise);
    private volatile boolean closing;
    private volatile @Nullable PostgresProcess process;

    private PostgresServer(PostgresCluster cluster) {
        this.cluster = cluster;
        this.portFile = PortFile.in(cluster.home());
        this.strays = new Strays(cluster.data());
    }

    static PostgresServer start(PostgresCluster cluster) {
        PostgresServer server = new PostgresServer(cluster);
        server.supervisor.start();
        return server;
    }

    /** The port, once the server is ready. */
    int port() {
        try {
            return firstStart.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof DatabaseException known ? known : cannotRun(String.valueOf(e.getCause()));
        }
    }

    @Override
    public void close() {
        closing = true;
        supervisor.interrupt();
        try {
            supervisor.join();
        } catch (InterruptedException e) {
            throw Patience.interrupted(e);
        }
    }

    private void supervise() {
        try {
            int port = portFile.choose();
            launch(port);
            firstStart.complete(port);
            while (!closing) {
                int exitCode = running().awaitEnd();
                LOG.warn("The embedded PostgreSQL stopped unexpectedly (exit code {}); starting it again", exitCode);
                launchAgain(port);
            }
        } catch (InterruptedException | IOException | RuntimeException e) {
            firstStart.completeExceptionally(e);
            closing = true;
        } finally {
            stop();
        }
    }

    /** Once it has run, only the end of the service ends the attempts: a full disk may get room again. */
    private void launchAgain(int port) throws InterruptedException {
        while (!closing) {
            try {
                launch(port);
                LOG.info("The embedded PostgreSQL runs again");
                return;
            } catch (IOException | DatabaseException e) {
                LOG.error("{} Trying again.", e.getMessage());
                Thread.sleep(BETWEEN_ATTEMPTS);
            }
        }
    }

    private void launch(int port) throws IOException, InterruptedException {
        Patience patience = Patience.of(LEFTOVERS_GO_WITHIN);
        while (true) {
            strays.stopServer();
            PostgresProcess started = PostgresProcess.spawn(cluster, port);
            process = started;
            if (started.awaitReady()) {
                portFile.write(port);
                return;
            }
            started.stop();
            String said = started.said();
            if (!isPassing(said) || patience.isOver()) {
                throw cannotRun(OneShot.complaint(said));
            }
            strays.endSessions();
            patience.pause(PAUSE);
        }
    }

    private static boolean isPassing(String said) {
        return said.contains("pre-existing shared memory block") || said.contains("could not bind");
    }

    private void stop() {
        boolean wasInterrupted = Thread.interrupted();
        PostgresProcess last = process;
        if (last != null) {
            try {
                last.stop();
            } catch (InterruptedException e) {
                wasInterrupted = true;
            }
        }
        if (wasInterrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private PostgresProcess running() {
        return Objects.requireNonNull(process);
    }

    private DatabaseException cannotRun(String reason) {
        return new DatabaseException("The embedded PostgreSQL does not start (%s): see %s, mend that and start again."
                .formatted(reason, cluster.log()));
    }
}

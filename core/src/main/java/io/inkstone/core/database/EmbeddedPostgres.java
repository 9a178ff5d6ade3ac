package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The PostgreSQL that Inkstone carries along, for whoever has none. The process that takes the lock runs the server;
 * another one, such as an import beside the running site, connects to it as a guest.
 */
final class EmbeddedPostgres implements AutoCloseable {
    private static final Duration OWNER_ANSWERS_WITHIN = Duration.ofSeconds(90);
    private static final Duration STEP = Duration.ofMillis(100);

    private final DatabaseAddress address;
    private final @Nullable DataLock lock;
    private final @Nullable PostgresServer server;

    private EmbeddedPostgres(DatabaseAddress address, @Nullable DataLock lock, @Nullable PostgresServer server) {
        this.address = address;
        this.lock = lock;
        this.server = server;
    }

    /** @param home the directory for the server's programs, data and log; it is made if it is missing */
    static EmbeddedPostgres start(Path home) {
        return start(home, home);
    }

    /** @param programs where the server's programs are unpacked, if several servers share them */
    static EmbeddedPostgres start(Path home, Path programs) {
        try {
            Files.createDirectories(home.resolveSibling(""));
            if (!Files.exists(home)) {
                Files.createDirectory(
                        home, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return ownOrJoin(home.toRealPath(), programs);
        } catch (AccessDeniedException e) {
            throw new DatabaseException(
                    "The file %s belongs to another user: run Inkstone as that user, or name another directory with --data."
                            .formatted(e.getFile()),
                    e);
        } catch (IOException e) {
            throw new DatabaseException(
                    "The embedded PostgreSQL cannot use %s (%s): mend that and start again.".formatted(home, e), e);
        }
    }

    DatabaseAddress address() {
        return address;
    }

    boolean isOwner() {
        return server != null;
    }

    private static EmbeddedPostgres ownOrJoin(Path home, Path programs) throws IOException {
        Patience patience = Patience.of(OWNER_ANSWERS_WITHIN);
        while (!patience.isOver()) {
            Optional<DataLock> lock = DataLock.tryTake(home);
            if (lock.isPresent()) {
                return own(home, programs, lock.get());
            }
            Optional<DatabaseAddress> owners = ownersAddress(home).filter(CheckDatabase::answers);
            if (owners.isPresent()) {
                return new EmbeddedPostgres(owners.get(), null, null);
            }
            patience.pause(STEP);
        }
        throw new DatabaseException(
                "Another Inkstone uses %s, but its PostgreSQL does not answer: stop that one, then start again."
                        .formatted(home));
    }

    private static EmbeddedPostgres own(Path home, Path programs, DataLock lock) throws IOException {
        PostgresServer server = null;
        try {
            server = PostgresServer.start(cluster(home, programs));
            DatabaseAddress address = address(server.port(), Password.read(home));
            CheckDatabase.check(address);
            return new EmbeddedPostgres(address, lock, server);
        } catch (IOException | RuntimeException e) {
            if (server != null) {
                server.close();
            }
            lock.close();
            throw e;
        }
    }

    private static PostgresCluster cluster(Path home, Path programs) throws IOException {
        Path binaries = PostgresBinaries.findOrUnpack(Files.createDirectories(programs));
        ServerIdentity identity = ServerIdentity.choose(home, binaries.resolve("bin/postgres"));
        PostgresCluster cluster = new PostgresCluster(home, binaries, identity);
        new Strays(cluster.data()).stopServer();
        cluster.prepare(Password.readOrCreate(home));
        return cluster;
    }

    private static Optional<DatabaseAddress> ownersAddress(Path home) throws IOException {
        OptionalInt port = PortFile.in(home).read();
        try {
            return port.isPresent() ? Optional.of(address(port.getAsInt(), Password.read(home))) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private static DatabaseAddress address(int port, String password) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + PostgresCluster.NAME;
        return new DatabaseAddress(url, PostgresCluster.NAME, password);
    }

    /** A guest leaves the server running. */
    @Override
    public void close() {
        if (server == null || lock == null) {
            return;
        }
        server.close();
        try {
            lock.close();
        } catch (IOException e) {
            throw new DatabaseException("The lock of the data directory cannot be given back (%s).".formatted(e), e);
        }
    }
}

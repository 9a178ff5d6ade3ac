package io.inkstone.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.configuration.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresIT {
    @TempDir
    Path folder;

    @Test
    void itIsDurableAndChecksItsPages() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.text(postgres.address(), "SHOW fsync")).isEqualTo("on");
            assertThat(Sql.text(postgres.address(), "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(Sql.text(postgres.address(), "SHOW data_checksums")).isEqualTo("on");
            assertThat(Sql.text(postgres.address(), "SELECT lower('ÄÖ')")).isEqualTo("äö");
        }
    }

    @Test
    void onlyItsOwnUserGetsInAndOnlyOverLoopback() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = start()) {
            DatabaseAddress address = postgres.address();

            assertThat(Sql.text(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(Sql.text(address, "SHOW is_superuser")).isEqualTo("off");
            assertThatThrownBy(() -> Sql.text(new DatabaseAddress(address.url(), "postgres", ""), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
            assertThat(Files.getPosixFilePermissions(home().resolve("password")))
                    .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        }
    }

    @Test
    void theNextStartFindsWhatWasWritten() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = start()) {
            Sql.write(postgres.address(), "kept");
        }
        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.written(postgres.address())).isEqualTo("kept");
        }
    }

    @Test
    void aKilledServerIsStartedAgainOnTheSamePort() throws SQLException, IOException {
        try (EmbeddedPostgres postgres = start()) {
            Sql.write(postgres.address(), "kept");
            long killed = serverProcess();

            SystemTool.signal("KILL", killed);
            ProcessHandle.of(killed).ifPresent(process -> process.onExit().join());
            CheckDatabase.check(postgres.address());

            assertThat(Sql.written(postgres.address())).isEqualTo("kept");
            assertThat(serverProcess()).isNotEqualTo(killed);
        }
    }

    @Test
    void whoComesSecondIsAGuestAndLeavesTheServerRunning() throws SQLException, IOException {
        try (EmbeddedPostgres owner = start()) {
            EmbeddedPostgres guest = start();
            Sql.write(guest.address(), "by the guest");
            guest.close();

            assertThat(guest.isOwner()).isFalse();
            assertThat(Sql.written(owner.address())).isEqualTo("by the guest");
        }
    }

    @Test
    void theServerOfAKilledProcessIsNoObstacle() throws SQLException, IOException, InterruptedException {
        Process other = OtherProcess.start(home());
        DatabaseAddress address = guestOf(other);
        Sql.write(address, "kept");

        other.destroyForcibly().waitFor();

        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.isOwner()).isTrue();
            assertThat(Sql.written(postgres.address())).isEqualTo("kept");
        }
    }

    @Test
    void aProcessNumberThatIsNowSomebodyElsesIsNoObstacle() throws IOException {
        start().close();
        Files.writeString(
                home().resolve("data-18/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");

        try (EmbeddedPostgres postgres = start()) {
            assertThat(postgres.isOwner()).isTrue();
        }
    }

    @Test
    void aHalfMadeDatabaseOfAnInterruptedStartIsThrownAway() throws IOException {
        Path half = Files.createDirectories(home().resolve("creating-1/base"));

        start().close();

        assertThat(half).doesNotExist();
    }

    @Test
    void aLostPasswordIsReplaced() throws SQLException, IOException {
        start().close();
        Files.delete(home().resolve("password"));

        try (EmbeddedPostgres postgres = start()) {
            assertThat(Sql.text(postgres.address(), "SELECT 'in'")).isEqualTo("in");
        }
    }

    private EmbeddedPostgres start() throws IOException {
        return EmbeddedPostgres.start(home(), TestPrograms.folder());
    }

    /** Waits until the other process says that it is ready, then joins it. */
    private DatabaseAddress guestOf(Process other) throws IOException {
        assertThat(other.inputReader().readLine()).isEqualTo("ready");
        try (EmbeddedPostgres guest = start()) {
            assertThat(guest.isOwner()).isFalse();
            return guest.address();
        }
    }

    private Path home() {
        return Objects.requireNonNull(folder).resolve("with space").resolve("postgres");
    }

    private long serverProcess() throws IOException {
        return Long.parseLong(Files.readAllLines(home().resolve("data-18/postmaster.pid"))
                .getFirst()
                .strip());
    }
}

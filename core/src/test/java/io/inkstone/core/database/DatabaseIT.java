package io.inkstone.core.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.DatabaseAddress;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseIT {
    private final DatabaseAddress address = TestDatabase.create("database");

    @TempDir
    Path data;

    @Test
    void theConfiguredDatabaseIsUsedAsItIs() {
        try (Database database = open(address.url(), Objects.requireNonNull(address.password()))) {
            assertThat(database.address()).isEqualTo(address);
            assertThat(database.isEmbedded()).isFalse();
        }
    }

    @Test
    void aWrongPasswordIsCalledThat() {
        assertThatThrownBy(() -> open(address.url(), "wrong"))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("check INKSTONE_DATABASE_USER and INKSTONE_DATABASE_PASSWORD");
    }

    @Test
    void aMissingDatabaseIsCalledThat() {
        assertThatThrownBy(() -> open(address.url() + "_missing", Objects.requireNonNull(address.password())))
                .isInstanceOf(DatabaseException.class)
                .hasMessageContaining("does not exist: create it");
    }

    @Test
    void aServerThatIsNotThereIsCalledThat() {
        assertThatThrownBy(() -> open("jdbc:postgresql://127.0.0.1:1/blog", "secret"))
                .isInstanceOf(DatabaseException.class)
                .hasMessage("The database jdbc:postgresql://127.0.0.1:1/blog cannot be reached: "
                        + "start it, or correct INKSTONE_DATABASE_URL.");
    }

    private Database open(String url, String password) {
        return Database.open(Configuration.read(
                Map.of(
                        "INKSTONE_DATABASE_URL", url,
                        "INKSTONE_DATABASE_USER", Objects.requireNonNull(address.user()),
                        "INKSTONE_DATABASE_PASSWORD", password),
                data));
    }
}

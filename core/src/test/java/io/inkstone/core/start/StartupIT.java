package io.inkstone.core.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.DatabaseException;
import io.inkstone.core.database.TestDatabase;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.core.BaseConnection;

class StartupIT {
    private static final int TSVECTOR = 3614;

    private final DatabaseAddress address = TestDatabase.create("startup");

    @TempDir
    Path data;

    @Test
    void theConfigurationIsABeanAndTheDatabaseIsMigrated() {
        try (Startup startup = Startup.start(configuration(), migrations("good"))) {
            Flyway flyway = startup.context().getBean(Flyway.class);

            assertThat(startup.context().getBean(Configuration.class)).isEqualTo(configuration());
            assertThat(flyway.info().applied()).hasSize(1);
        }
    }

    @Test
    void aSecondStartHasNothingToMigrate() {
        Startup.start(configuration(), migrations("good")).close();

        try (Startup startup = Startup.start(configuration(), migrations("good"))) {
            assertThat(startup.context().getBean(Flyway.class).info().pending()).isEmpty();
        }
    }

    @Test
    void theDriverWritesManyRowsInOneStatementAndVectorsInBinary() throws SQLException {
        try (Startup startup = Startup.start(configuration(), migrations("good"));
                Connection connection = DelegatingDataSource.unwrapDataSource(
                                startup.context().getBean(DataSource.class))
                        .getConnection()) {
            BaseConnection driver = connection.unwrap(BaseConnection.class);

            assertThat(driver.getQueryExecutor().isReWriteBatchedInsertsEnabled())
                    .isTrue();
            assertThat(driver.getQueryExecutor().useBinaryForSend(TSVECTOR)).isTrue();
        }
    }

    @Test
    void aMigrationThatFailsIsOneSentence() {
        assertThatThrownBy(() -> Startup.start(configuration(), migrations("bad")))
                .isInstanceOf(DatabaseException.class)
                .hasMessageStartingWith("The database could not be migrated")
                .hasMessageContaining("no_such_table")
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n"));
    }

    private static Map<String, Object> migrations(String folder) {
        return Map.of("flyway.datasources.default.locations", "classpath:migration-" + folder);
    }

    private Configuration configuration() {
        return Configuration.read(
                Map.of(
                        "INKSTONE_DATABASE_URL", address.url(),
                        "INKSTONE_DATABASE_USER", Objects.requireNonNull(address.user()),
                        "INKSTONE_DATABASE_PASSWORD", Objects.requireNonNull(address.password())),
                data);
    }
}

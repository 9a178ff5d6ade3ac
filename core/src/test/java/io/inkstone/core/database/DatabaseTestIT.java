package io.inkstone.core.database;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.Configuration;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DatabaseTestIT implements DatabaseTest {
    @Inject
    DataSource dataSource;

    @Inject
    Configuration configuration;

    @Test
    void eachTestClassHasADatabaseOfItsOwnInUtf8() throws SQLException {
        assertThat(text("SELECT current_database()")).endsWith("_databasetestit");
        assertThat(text("SHOW server_encoding")).isEqualTo("UTF8");
    }

    @Test
    void migrationsRunBeforeTheFirstTest() throws SQLException {
        assertThat(text("SELECT to_regclass('flyway_schema_history')::text")).isEqualTo("flyway_schema_history");
    }

    @Test
    void theConfigurationIsThereToInject() {
        assertThat(configuration.storage()).startsWithRaw(configuration.data());
    }

    private String text(String query) throws SQLException {
        try (Connection connection =
                        DelegatingDataSource.unwrapDataSource(dataSource).getConnection();
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }
}

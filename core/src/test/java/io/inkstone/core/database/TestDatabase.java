package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

/** Gives each test class an empty database on a real PostgreSQL, which the first that asks starts. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int LONGEST_NAME = 40;

    private TestDatabase() {}

    /** Says once, in one line, which PostgreSQL this run uses and why. */
    private static final class Server {
        static final TestServer RUNNING = announced(TestServer.start());

        private static TestServer announced(TestServer server) {
            System.out.println("[inkstone-tests] PostgreSQL: " + server.description());
            return server;
        }
    }

    /** A new, empty database. */
    public static DatabaseAddress create(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        String database =
                "t%d_%s".formatted(COUNT.incrementAndGet(), plain.substring(0, Math.min(LONGEST_NAME, plain.length())));
        DatabaseAddress maintenance = Server.RUNNING.database("postgres");
        try (Connection connection = DriverManager.getConnection(
                        maintenance.url(), Server.RUNNING.user(), Server.RUNNING.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " TEMPLATE template0");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database " + database + " could not be made", e);
        }
        return Server.RUNNING.database(database);
    }

    /** The framework's properties for a context of its own that lives on such a database. */
    public static Map<String, String> properties(DatabaseAddress address) {
        return Map.of(
                "datasources.default.url", address.url(),
                "datasources.default.username", Objects.requireNonNull(address.user()),
                "datasources.default.password", Objects.requireNonNull(address.password()),
                "datasources.default.driver-class-name", "org.postgresql.Driver",
                "datasources.default.dialect", "POSTGRES",
                "datasources.default.maximum-pool-size", "10",
                "datasources.default.minimum-idle", "1",
                "datasources.default.data-source-properties.reWriteBatchedInserts", "true",
                "flyway.datasources.default.enabled", "true");
    }
}

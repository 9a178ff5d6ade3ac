package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

/** Asks a PostgreSQL whether Inkstone can live on it. */
final class CheckDatabase {
    private static final int OLDEST_VERSION = 15;
    private static final String STARTING_UP = "57P03";
    private static final String CONNECTION_FAILED = "08";

    private CheckDatabase() {}

    /** A server that is about to start is waited for: containers come up in any order. */
    static void check(DatabaseAddress address) {
        Patience patience = Patience.of(Duration.ofSeconds(10));
        while (true) {
            try {
                checkOnce(address);
                return;
            } catch (SQLException e) {
                boolean mayPass = state(e).equals(STARTING_UP) || state(e).startsWith(CONNECTION_FAILED);
                if (!mayPass || patience.isOver()) {
                    throw new DatabaseException(sentence(address, e), e);
                }
                patience.pause(Duration.ofMillis(500));
            }
        }
    }

    static boolean answers(DatabaseAddress address) {
        try {
            checkOnce(address);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static void checkOnce(DatabaseAddress address) throws SQLException {
        try (Connection connection = connect(address)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST_VERSION) {
                throw new DatabaseException("The database %s is PostgreSQL %d: Inkstone needs version %d or later."
                        .formatted(address, version, OLDEST_VERSION));
            }
            checkEncoding(address, connection);
        }
    }

    private static void checkEncoding(DatabaseAddress address, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SHOW server_encoding")) {
            rows.next();
            if (!rows.getString(1).equals("UTF8")) {
                throw new DatabaseException("The database %s is encoded in %s: make one with ENCODING 'UTF8'."
                        .formatted(address, rows.getString(1)));
            }
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "10");
        properties.setProperty("ApplicationName", "inkstone");
        if (address.user() != null) {
            properties.setProperty("user", address.user());
        }
        if (address.password() != null) {
            properties.setProperty("password", address.password());
        }
        return DriverManager.getConnection(address.url(), properties);
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }

    private static String sentence(DatabaseAddress address, SQLException e) {
        String state = state(e);
        if (state.startsWith("28")) {
            return ("The database %s refuses the user or the password: "
                            + "check INKSTONE_DATABASE_USER and INKSTONE_DATABASE_PASSWORD.")
                    .formatted(address);
        }
        if (state.equals("3D000")) {
            return "The database of %s does not exist: create it, or correct INKSTONE_DATABASE_URL.".formatted(address);
        }
        if (state.startsWith(CONNECTION_FAILED)) {
            return "The database %s cannot be reached: start it, or correct INKSTONE_DATABASE_URL.".formatted(address);
        }
        return "The database %s cannot be used: %s.".formatted(address, e.getMessage());
    }
}

package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** One statement on a connection of its own. */
final class Sql {
    private Sql() {}

    static String text(DatabaseAddress address, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    static void write(DatabaseAddress address, String word) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE written AS SELECT '" + word + "'::text AS word");
        }
    }

    static String written(DatabaseAddress address) throws SQLException {
        return text(address, "SELECT word FROM written");
    }
}

package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, as text, so that two of them can be laid side by side. */
public final class Rows {
    private Rows() {}

    /** Each row as JSON, in the query's order. */
    public static List<String> of(DatabaseAddress address, String query) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("SELECT to_jsonb(r) FROM (" + query + ") AS r")) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(result.getString(1));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}

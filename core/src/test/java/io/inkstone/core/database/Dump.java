package io.inkstone.core.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;

/** What is in the tables of a database, to compare one state with another. */
public final class Dump {
    private final DataSource dataSource;

    public Dump(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    /** The rows of each table but {@code without}, in an order of their own, without the columns that count changes. */
    public Map<String, List<String>> tables(Set<String> without) {
        Map<String, List<String>> dump = new TreeMap<>();
        for (String table : ask("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename")) {
            if (!without.contains(table)) {
                dump.put(table, ask("SELECT (to_jsonb(t) - 'version')::text FROM \"" + table + "\" t ORDER BY 1"));
            }
        }
        return dump;
    }

    /** The first column of what a query finds. */
    public List<String> ask(String query) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(String.valueOf(found.getString(1)));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}

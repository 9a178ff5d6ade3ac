package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfoService;

/**
 * What lies between a database and this version of Inkstone.
 *
 * @param count the migrations that the next start runs
 * @param isNewer whether a later version has already migrated this database
 */
public record PendingMigrations(int count, boolean isNewer) {
    /**
     * Looks without changing anything.
     *
     * @throws DatabaseException if the history of migrations cannot be read
     */
    public static PendingMigrations of(DatabaseAddress address) {
        try {
            MigrationInfoService info = Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .load()
                    .info();
            boolean isNewer = info.getInfoResult().migrations.stream()
                    .anyMatch(migration ->
                            migration.state.toLowerCase(java.util.Locale.ROOT).contains("future"));
            return new PendingMigrations(info.pending().length, isNewer);
        } catch (FlywayException e) {
            throw new DatabaseException(
                    "The history of migrations cannot be read (%s): restore a backup.".formatted(e.getMessage()), e);
        }
    }
}

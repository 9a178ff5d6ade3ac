package io.inkstone.core.start;

import io.inkstone.core.database.DatabaseException;
import org.flywaydb.core.api.FlywayException;

/** Finds the one sentence in a failed start. */
final class MigrationFailure {
    private MigrationFailure() {}

    static RuntimeException explain(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof FlywayException) {
                return new DatabaseException(
                        "The database could not be migrated (%s): restore a backup or mend that, then start again."
                                .formatted(oneLine(cause)),
                        failure);
            }
        }
        return failure;
    }

    private static String oneLine(Throwable cause) {
        return String.valueOf(cause.getMessage()).replaceAll("\\s+", " ").strip();
    }
}

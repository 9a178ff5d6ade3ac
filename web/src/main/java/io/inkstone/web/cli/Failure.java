package io.inkstone.web.cli;

import io.inkstone.core.command.ExitCode;
import io.inkstone.core.configuration.ConfigurationException;
import io.inkstone.core.database.DatabaseException;
import io.inkstone.web.serving.ServingException;
import java.io.PrintWriter;

/** What the user sees of a command that failed: one sentence, and more only for faults that nobody foresaw. */
final class Failure {
    private Failure() {}

    static int tell(Exception failure, PrintWriter err) {
        switch (failure) {
            case ConfigurationException foreseen -> {
                err.println("inkstone: " + foreseen.getMessage());
                return ExitCode.WRONG_USAGE;
            }
            case DatabaseException foreseen -> err.println("inkstone: " + foreseen.getMessage());
            case ServingException foreseen -> err.println("inkstone: " + foreseen.getMessage());
            default -> {
                err.println("inkstone: This should not have happened; please report what follows.");
                failure.printStackTrace(err);
            }
        }
        return ExitCode.COULD_NOT_RUN;
    }
}

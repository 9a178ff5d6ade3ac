package io.inkstone.web.cli;

import io.inkstone.core.command.Settings;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.ConfigurationException;
import io.inkstone.core.database.Database;
import io.inkstone.core.database.DatabaseException;
import io.inkstone.core.database.PendingMigrations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Goes through everything that a start needs, in the order in which a start needs it. */
final class Examination {
    private static final int JAVA = 25;
    private static final long LEAST_FREE_BYTES = 1L << 30;

    private final Settings settings;
    private final List<Finding> findings = new ArrayList<>();

    Examination(Settings settings) {
        this.settings = settings;
    }

    List<Finding> findings() {
        examineJava();
        try {
            examine(settings.configuration());
        } catch (ConfigurationException e) {
            findings.add(Finding.bad("configuration", String.valueOf(e.getMessage())));
        }
        return List.copyOf(findings);
    }

    private void examineJava() {
        String version = Runtime.version() + ", " + System.getProperty("java.home");
        findings.add(
                Runtime.version().feature() >= JAVA
                        ? Finding.good("java", version)
                        : Finding.bad("java", version + ": install Java " + JAVA));
    }

    private void examine(Configuration configuration) {
        findings.add(
                Finding.good("configuration", "site " + configuration.siteUrl() + ", port " + configuration.port()));
        examineDirectory("data", configuration.data());
        examineDirectory("media storage", configuration.storage());
        try (Database database = Database.open(configuration)) {
            findings.add(Finding.good("database", (database.isEmbedded() ? "embedded, " : "") + database.address()));
            examineMigrations(PendingMigrations.of(database.address()));
        } catch (DatabaseException e) {
            findings.add(Finding.bad("database", String.valueOf(e.getMessage())));
        }
    }

    private void examineDirectory(String subject, Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, ".doctor-", ""));
            long freeBytes = Files.getFileStore(directory).getUsableSpace();
            findings.add(
                    freeBytes >= LEAST_FREE_BYTES
                            ? Finding.good(subject, directory + ", writable")
                            : Finding.bad(subject, directory + " has less than 1 GB left: make room"));
        } catch (IOException e) {
            findings.add(
                    Finding.bad(subject, directory + " cannot be written (" + e + "): give this user the right to"));
        }
    }

    private void examineMigrations(PendingMigrations pending) {
        if (pending.isNewer()) {
            findings.add(Finding.bad("migrations", "a later Inkstone has changed this database: use that version"));
        } else if (pending.count() == 0) {
            findings.add(Finding.good("migrations", "none pending"));
        } else {
            findings.add(Finding.good("migrations", pending.count() + " pending: the next start runs them"));
        }
    }
}

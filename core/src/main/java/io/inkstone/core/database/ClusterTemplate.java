package io.inkstone.core.database;

import io.inkstone.core.configuration.Configuration;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/**
 * A cluster with the schema and nothing else. The rehearsal that makes the start cache leaves one beside it, and a new data
 * folder begins as a copy of that: initdb and the migrations would take it two seconds.
 *
 * @param folder what PostgreSQL calls its data directory
 */
public record ClusterTemplate(Path folder) {
    /** The folder of the one that belongs to exactly this build, as the launcher knows it. */
    private static final String PROPERTY = "inkstone.cluster";

    /** Nothing also where it lies in another user's cache. */
    static Optional<ClusterTemplate> find() {
        return Optional.ofNullable(System.getProperty(PROPERTY))
                .map(Path::of)
                .filter(folder -> Files.isReadable(folder.resolve("PG_VERSION")))
                .map(ClusterTemplate::new);
    }

    /**
     * Makes one, in {@code folder}, of the embedded database, which is new and stays empty.
     *
     * @param folder is not there yet
     * @throws DatabaseException if the database does not start or the folder cannot be written
     */
    public static void make(Configuration configuration, Path folder) {
        try (Database database = Database.open(configuration)) {
            Flyway.configure()
                    .dataSource(
                            database.address().url(),
                            database.address().user(),
                            database.address().password())
                    .load()
                    .migrate();
        }
        try {
            copy(PostgresCluster.data(configuration.data().resolve("postgres")), Files.createDirectories(folder));
        } catch (IOException e) {
            throw new DatabaseException("The cluster cannot be kept in %s (%s).".formatted(folder, e), e);
        }
    }

    /** @param target an empty folder; what comes into it belongs to this process's user, with the rights of the original */
    void copyTo(Path target) throws IOException {
        copy(folder, target);
    }

    private static void copy(Path source, Path target) throws IOException {
        List<Path> paths;
        try (Stream<Path> all = Files.walk(source)) {
            paths = all.skip(1).toList();
        }
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Files.copy(path, target.resolve(source.relativize(path)));
            }
        }
        try {
            // More than a thousand files, and a start waits for them.
            paths.parallelStream()
                    .filter(Files::isRegularFile)
                    .forEach(file -> copyFile(file, target.resolve(source.relativize(file))));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void copyFile(Path source, Path target) {
        try {
            Files.copy(source, target);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

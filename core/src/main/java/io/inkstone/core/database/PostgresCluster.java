package io.inkstone.core.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files of the embedded server: its data, of one major version, and what it may do. The only login is the user
 * {@code inkstone}, who owns the database of that name; the superuser has neither password nor way in.
 */
record PostgresCluster(Path home, Path binaries, ServerIdentity identity) {
    static final String NAME = "inkstone";
    private static final String MAJOR_VERSION = "18";
    private static final String SUPERUSER = "postgres";

    /** Where the data is, by its real name, so that a process can be recognised by it. */
    Path data() {
        return data(home);
    }

    static Path data(Path home) {
        return home.resolve("data-" + MAJOR_VERSION);
    }

    Path log() {
        return home.resolve("postgres.log");
    }

    /** Creates the data once; a half made one of an interrupted start is thrown away. */
    void prepare(Password password) throws IOException {
        if (Files.exists(data().resolve("PG_VERSION"))) {
            adopt(data());
            if (password.isNew()) {
                change(data(), password);
            }
        } else {
            create(password);
        }
    }

    private void create(Password password) throws IOException {
        Leftovers.delete(home, "creating-");
        Path part = Files.createTempDirectory(home, "creating-");
        Optional<ClusterTemplate> template = ClusterTemplate.find();
        if (template.isPresent()) {
            copy(template.get(), part, password);
        } else {
            initialise(part, password);
        }
        Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private void copy(ClusterTemplate template, Path part, Password password) throws IOException {
        template.copyTo(part);
        adopt(part);
        change(part, password);
        List<String> words = List.of(program("initdb"), "--sync-only", "--pgdata=" + part);
        require(OneShot.run(identity.command(words), ""), "initdb --sync-only");
    }

    private void initialise(Path part, Password password) throws IOException {
        identity.adopt(part);
        require(OneShot.run(identity.command(initdb(part)), ""), "initdb");
        Files.writeString(part.resolve("pg_hba.conf"), "host all %s 127.0.0.1/32 scram-sha-256\n".formatted(NAME));
        single(part, """
            CREATE ROLE %1$s LOGIN CREATEDB PASSWORD '%2$s'
            CREATE DATABASE %1$s OWNER %1$s
            """.formatted(NAME, password.text()));
    }

    private void change(Path folder, Password password) {
        single(folder, "ALTER ROLE %s PASSWORD '%s'\n".formatted(NAME, password.text()));
    }

    private List<String> initdb(Path folder) {
        return List.of(
                program("initdb"),
                "--pgdata=" + folder,
                "--username=" + SUPERUSER,
                "--auth=reject",
                "--encoding=UTF8",
                "--locale=C",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--data-checksums",
                "--no-instructions");
    }

    /** Speaks to the data without a server: one statement a line. */
    private void single(Path folder, String statements) {
        List<String> words = List.of(
                program("postgres"), "--single", "-c", "exit_on_error=true", "-D", folder.toString(), SUPERUSER);
        require(OneShot.run(identity.command(words), statements), "postgres --single");
    }

    String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    private void adopt(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                identity.adopt(file);
            }
        }
    }

    private void require(OneShot result, String what) {
        if (!result.succeeded()) {
            throw new DatabaseException(
                    "The embedded PostgreSQL could not be set up in %s (%s: %s): mend that and start again."
                            .formatted(home, what, result.complaint()));
        }
    }
}

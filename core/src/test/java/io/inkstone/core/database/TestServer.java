package io.inkstone.core.database;

import io.inkstone.core.configuration.DatabaseAddress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.testcontainers.postgresql.PostgreSQLContainer;
import org.testcontainers.utility.DockerImageName;

/** The one PostgreSQL of a test run: a container where an engine answers, else the embedded one. */
record TestServer(String description, DatabaseAddress address) {
    private static final String IMAGE = Optional.ofNullable(System.getenv("INKSTONE_TEST_POSTGRES_IMAGE"))
            .filter(image -> !image.isBlank())
            .orElse("postgres:18-alpine");
    private static final boolean CONTAINERS_REQUIRED =
            Boolean.parseBoolean(System.getenv("INKSTONE_TEST_REQUIRE_CONTAINERS"));

    static TestServer start() {
        ContainerEngine engine = ContainerEngine.fromEnvironment();
        if (!engine.answers()) {
            return embedded("no container engine answers");
        }
        if (!engine.has(IMAGE) && !engine.pulls(IMAGE)) {
            return embedded("the container engine has no image " + IMAGE + " and cannot pull it");
        }
        return container();
    }

    private static TestServer container() {
        PostgreSQLContainer container = new PostgreSQLContainer(
                        DockerImageName.parse(IMAGE).asCompatibleSubstituteFor("postgres"))
                .withUsername("inkstone")
                .withDatabaseName("inkstone")
                .withEnv("POSTGRES_INITDB_ARGS", "--locale-provider=builtin --builtin-locale=C.UTF-8 --locale=C")
                .withCommand("postgres", "-c", "fsync=off", "-c", "max_connections=300");
        container.start();
        String url = "jdbc:postgresql://%s:%d/".formatted(container.getHost(), container.getMappedPort(5432));
        return new TestServer(
                "Testcontainers " + IMAGE, new DatabaseAddress(url, container.getUsername(), container.getPassword()));
    }

    private static TestServer embedded(String reason) {
        if (CONTAINERS_REQUIRED) {
            throw new IllegalStateException("INKSTONE_TEST_REQUIRE_CONTAINERS is set, but " + reason);
        }
        try {
            Path home = Files.createTempDirectory("inkstone-test-postgres-");
            EmbeddedPostgres postgres = EmbeddedPostgres.start(home.resolve("server"), TestPrograms.folder());
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(() -> stop(postgres, home)));
            DatabaseAddress address = postgres.address();
            String url = address.url().substring(0, address.url().lastIndexOf('/') + 1);
            return new TestServer(
                    "embedded (" + reason + ")", new DatabaseAddress(url, address.user(), address.password()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stop(EmbeddedPostgres postgres, Path home) {
        postgres.close();
        try {
            Leftovers.delete(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    DatabaseAddress database(String name) {
        return new DatabaseAddress(address.url() + name, user(), password());
    }

    String user() {
        return Objects.requireNonNull(address.user());
    }

    String password() {
        return Objects.requireNonNull(address.password());
    }
}

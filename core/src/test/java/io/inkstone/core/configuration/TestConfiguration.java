package io.inkstone.core.configuration;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

/** The settings of a {@code @MicronautTest}: all defaults, over a data directory of its own, in UTC, with small uploads. */
@Factory
@Requires(env = Environment.TEST)
class TestConfiguration {
    @Singleton
    Configuration configuration() throws IOException {
        return Configuration.read(
                Map.of("INKSTONE_TIME_ZONE", "UTC", "INKSTONE_UPLOAD_LIMIT", "1MB"),
                Files.createTempDirectory("inkstone-test-data-"));
    }
}

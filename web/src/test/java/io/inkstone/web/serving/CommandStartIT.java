package io.inkstone.web.serving;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.DatabaseAddress;
import io.inkstone.core.database.TestDatabase;
import io.inkstone.core.start.Startup;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command starts the server only to ask it for addresses: what goes on while the site is served is not its business. */
class CommandStartIT {
    private static final List<String> WHILE_SERVED = List.of(
            "FirstOwnerNotice",
            "ImportInBackground",
            "IndexInBackground",
            "PushInBackground",
            "RenderInBackground",
            "SyncInBackground",
            "TakeUpUploads");

    private final DatabaseAddress address = TestDatabase.create("command");

    @TempDir
    Path data;

    private Configuration configuration() {
        return Configuration.read(
                Map.of(
                        "INKSTONE_DATABASE_URL", address.url(),
                        "INKSTONE_DATABASE_USER", Objects.requireNonNull(address.user()),
                        "INKSTONE_DATABASE_PASSWORD", Objects.requireNonNull(address.password())),
                data);
    }

    private static List<String> beans(Startup startup) {
        return startup.context().getAllBeanDefinitions().stream()
                .map(bean -> bean.getBeanType().getSimpleName())
                .toList();
    }

    @Test
    void aCommandDoesNothingBesideItsTask() {
        try (Startup service = Startup.start(configuration(), Map.of())) {
            assertThat(beans(service)).containsAll(WHILE_SERVED);
        }
        try (Startup command = Startup.start(configuration())) {
            assertThat(beans(command)).doesNotContainAnyElementsOf(WHILE_SERVED);
        }
    }
}

package io.inkstone.core.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ConfigurationKeyTest {
    @Test
    void theNamesAndDefaultsArePromises() {
        Map<String, String> defaults = Arrays.stream(ConfigurationKey.values())
                .collect(Collectors.toMap(ConfigurationKey::variable, ConfigurationKey::defaultValue));

        assertThat(defaults)
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("INKSTONE_PORT", "8080"),
                        Map.entry("INKSTONE_SITE_URL", "http://localhost:{port}"),
                        Map.entry("INKSTONE_DATA", "~/.inkstone"),
                        Map.entry("INKSTONE_DATABASE_URL", "an embedded PostgreSQL in the data directory"),
                        Map.entry("INKSTONE_DATABASE_USER", "none"),
                        Map.entry("INKSTONE_DATABASE_PASSWORD", "none"),
                        Map.entry("INKSTONE_STORAGE", "file:media"),
                        Map.entry("INKSTONE_MANAGEMENT_PORT", "127.0.0.1:8081"),
                        Map.entry("INKSTONE_SMTP_URL", "none"),
                        Map.entry("INKSTONE_SECURITY_CONTACT", "none"),
                        Map.entry("INKSTONE_TIME_ZONE", "the machine's"),
                        Map.entry("INKSTONE_UPLOAD_LIMIT", "512MB"),
                        Map.entry("INKSTONE_STAGING", "false")));
    }

    @Test
    void theDocumentNamesEachKeyWithItsDefaultAndMeaning() throws IOException {
        String document = Files.readString(Path.of(System.getProperty("inkstone.root"), "docs", "configuration.md"));

        for (ConfigurationKey key : ConfigurationKey.values()) {
            assertThat(document)
                    .contains("| `%s` | `%s` | %s | %s"
                            .formatted(key.variable(), key.property(), key.defaultValue(), key.meaning()));
        }
    }
}

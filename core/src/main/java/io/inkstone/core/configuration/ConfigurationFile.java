package io.inkstone.core.configuration;

import io.inkstone.core.configuration.ConfigurationValues.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The optional file {@code application.yml} in the data directory, with all settings below {@code inkstone:}. */
final class ConfigurationFile {
    static final String NAME = "application.yml";
    private static final String SECTION = "inkstone";

    private final Path file;
    private final Map<ConfigurationKey, Value> values = new EnumMap<>(ConfigurationKey.class);

    private ConfigurationFile(Path file) {
        this.file = file;
    }

    static Map<ConfigurationKey, Value> read(Path data) {
        ConfigurationFile read = new ConfigurationFile(data.resolve(NAME));
        read.take(read.document());
        return read.values;
    }

    private @Nullable Object document() {
        try {
            return new Load(LoadSettings.builder().setLabel(NAME).build()).loadFromString(Files.readString(file));
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new ConfigurationException(
                    "The file %s cannot be read (%s): make it readable, in UTF-8.".formatted(file, e.getMessage()));
        } catch (YamlEngineException e) {
            String reason = String.valueOf(e.getMessage()).lines().findFirst().orElse("it breaks off");
            throw new ConfigurationException("The file %s is no YAML (%s): mend it.".formatted(file, reason));
        }
    }

    private void take(@Nullable Object document) {
        if (document == null) {
            return;
        }
        if (!(document instanceof Map<?, ?> top) || !List.copyOf(top.keySet()).equals(List.of(SECTION))) {
            throw new ConfigurationException(
                    "The file %s must hold one section named %s: and nothing beside it.".formatted(file, SECTION));
        }
        takeValue("", top.get(SECTION));
    }

    /** {@code database: {url: …}} and {@code database-url: …} say the same. */
    private void takeValue(String name, @Nullable Object value) {
        if (value instanceof Map<?, ?> section) {
            section.forEach((key, inner) -> takeValue(name.isEmpty() ? "" + key : name + "-" + key, inner));
        } else if (!name.isEmpty()) {
            takeText(name, value);
        }
    }

    private void takeText(String name, @Nullable Object value) {
        ConfigurationKey key =
                ConfigurationKey.ofProperty(name).orElseThrow(() -> NearestKey.unknown(name, "key in " + file));
        if (key == ConfigurationKey.DATA) {
            throw new ConfigurationException(
                    "The key data in %s must go: only --data or INKSTONE_DATA say where that file is.".formatted(file));
        }
        if (value != null && !value.toString().isBlank()) {
            values.put(key, new Value(value.toString().strip(), "%s in %s".formatted(name, file)));
        }
    }
}

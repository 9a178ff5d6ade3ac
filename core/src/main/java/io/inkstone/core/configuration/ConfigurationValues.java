package io.inkstone.core.configuration;

import static io.inkstone.core.configuration.ConfigurationKey.DATA;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The settings as texts, each with the place that names it, so that a complaint can name it too. */
final class ConfigurationValues {
    private final Map<ConfigurationKey, Value> values = new EnumMap<>(ConfigurationKey.class);
    private final Path data;

    /** @param source the variable, or the property and its file */
    record Value(String text, String source) {}

    private ConfigurationValues(Path data) {
        this.data = data;
    }

    static ConfigurationValues collect(Map<String, String> environment, @Nullable Path dataOption) {
        Map<ConfigurationKey, Value> variables = variables(environment);
        Path data = dataOption != null ? dataOption : home(variables.get(DATA));
        refuseFile(data);
        ConfigurationValues collected =
                new ConfigurationValues(data.toAbsolutePath().normalize());
        collected.values.putAll(ConfigurationFile.read(collected.data));
        collected.values.putAll(variables);
        return collected;
    }

    private static void refuseFile(Path data) {
        if (Files.exists(data) && !Files.isDirectory(data)) {
            throw new ConfigurationException("The data directory %s is a file: name a directory with --data or %s."
                    .formatted(data, DATA.variable()));
        }
    }

    Path data() {
        return data;
    }

    @Nullable
    Value get(ConfigurationKey key) {
        return values.get(key);
    }

    /** Compose files hand over unset variables as empty ones, so empty is unset. */
    private static Map<ConfigurationKey, Value> variables(Map<String, String> environment) {
        Map<ConfigurationKey, Value> known = new EnumMap<>(ConfigurationKey.class);
        new TreeMap<>(environment).forEach((name, text) -> {
            if (!name.startsWith(ConfigurationKey.PREFIX) || isForOthers(name)) {
                return;
            }
            ConfigurationKey key =
                    ConfigurationKey.ofVariable(name).orElseThrow(() -> NearestKey.unknown(name, "variable"));
            if (!text.isBlank()) {
                known.put(key, new Value(text.strip(), name));
            }
        });
        return known;
    }

    private static boolean isForOthers(String name) {
        return name.startsWith("INKSTONE_TEST_") || name.equals("INKSTONE_JAVA_OPTIONS");
    }

    private static Path home(@Nullable Value data) {
        String text = data == null ? DATA.defaultValue() : data.text();
        try {
            return text.equals("~") || text.startsWith("~/")
                    ? Path.of(System.getProperty("user.home") + text.substring(1))
                    : Path.of(text);
        } catch (InvalidPathException e) {
            throw new ConfigurationException("%s is no path: give the directory for the service's files."
                    .formatted(data == null ? DATA.variable() : data.source()));
        }
    }
}

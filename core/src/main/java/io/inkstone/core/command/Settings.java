package io.inkstone.core.command;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.ConfigurationException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the environment and the command line say for every command.
 *
 * @param data what {@code --data} names; null if it names nothing
 * @param quiet whether only results and faults are told
 */
public record Settings(
        Map<String, String> environment, @Nullable Path data, boolean quiet) {
    private static final Set<String> THE_SITES_OWN = Set.of("INKSTONE_STORAGE", "INKSTONE_SITE_URL");

    /**
     * Reads the configuration, anew each time.
     *
     * @throws ConfigurationException if it cannot be used
     */
    public Configuration configuration() {
        return Configuration.read(environment, data);
    }

    /** The same for a data directory that shares neither database nor media nor address with the configured site. */
    public Settings isolatedAt(Path directory) {
        Map<String, String> rest = new TreeMap<>(environment);
        rest.keySet().removeIf(name -> name.startsWith("INKSTONE_DATABASE_") || THE_SITES_OWN.contains(name));
        return new Settings(rest, directory, quiet);
    }

    public Settings with(String variable, String value) {
        Map<String, String> changed = new TreeMap<>(environment);
        changed.put(variable, value);
        return new Settings(changed, data, quiet);
    }
}

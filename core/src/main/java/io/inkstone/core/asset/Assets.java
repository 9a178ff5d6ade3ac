package io.inkstone.core.asset;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds the files of the interface and their addresses; each file is read once. */
@Singleton
public class Assets {
    private final Map<String, Optional<Asset>> byName = new ConcurrentHashMap<>();

    /**
     * Where {@code name} is served.
     *
     * @throws IllegalArgumentException if there is no such file, which is a mistake in a template
     */
    public String address(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no asset \"" + name + "\"."))
                .address();
    }

    /** The file {@code name} below {@code assets/}; whatever is no plain name of a known kind is not found. */
    public Optional<Asset> find(String name) {
        return AssetFile.isName(name) ? byName.computeIfAbsent(name, AssetFile::read) : Optional.empty();
    }
}

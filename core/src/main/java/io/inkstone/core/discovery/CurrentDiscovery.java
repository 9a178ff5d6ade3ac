package io.inkstone.core.discovery;

import jakarta.inject.Singleton;

/** What machines may do as it stands now. */
@Singleton
public class CurrentDiscovery {
    private final DiscoverySettingsRepository repository;

    public CurrentDiscovery(DiscoverySettingsRepository repository) {
        this.repository = repository;
    }

    public DiscoverySettings settings() {
        return repository.find().orElse(DiscoverySettings.INITIAL);
    }
}

package io.inkstone.core.site;

import io.inkstone.core.configuration.Configuration;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** The settings as they stand now; a site that has none yet gets those of a new site. */
@Singleton
public class CurrentSite {
    private final SiteSettingsRepository repository;
    private final Configuration configuration;

    public CurrentSite(SiteSettingsRepository repository, Configuration configuration) {
        this.repository = repository;
        this.configuration = configuration;
    }

    @Transactional
    public SiteSettings settings() {
        return repository.find().orElseGet(() -> repository.save(SiteSettings.initial(configuration.timeZone())));
    }

    public Permalinks permalinks() {
        return Permalinks.of(settings());
    }
}

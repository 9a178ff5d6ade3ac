package io.inkstone.core.site;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;

/** The settings as they stand now; a site that has none yet gets those of a new site. */
@Singleton
public class CurrentSite {
    private final SiteSettingsRepository repository;

    public CurrentSite(SiteSettingsRepository repository) {
        this.repository = repository;
    }

    @Transactional
    public SiteSettings settings() {
        return repository.find().orElseGet(() -> repository.save(SiteSettings.initial(ZoneId.systemDefault())));
    }

    public Permalinks permalinks() {
        return Permalinks.of(settings());
    }
}

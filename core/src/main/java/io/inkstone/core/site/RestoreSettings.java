package io.inkstone.core.site;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.util.Optional;

/** Gives a site that nobody has described yet the settings that it had before it was exported. */
@Singleton
public class RestoreSettings {
    private final CurrentSite site;
    private final SiteSettingsRepository repository;

    public RestoreSettings(CurrentSite site, SiteSettingsRepository repository) {
        this.site = site;
        this.repository = repository;
    }

    /** The settings that result; empty if the site has been described before, or if {@code earlier} is not valid. */
    @Transactional
    public Optional<SiteSettings> restore(SiteSettings earlier) {
        SiteSettings current = site.settings();
        return current.isInitial() && isValid(earlier)
                ? Optional.of(repository.update(current.restored(earlier)))
                : Optional.empty();
    }

    /** They come from a file, which anybody may have written. */
    private static boolean isValid(SiteSettings settings) {
        try {
            Permalinks.of(settings);
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
        boolean known =
                settings.language().equals("zh-CN") || settings.language().equals("en");
        return known && !settings.title().isBlank() && settings.pageSize() >= 1 && settings.pageSize() <= 100;
    }
}

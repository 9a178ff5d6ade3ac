package io.inkstone.core.site;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Lets a site that nobody has described yet be called what the first archive that came in calls itself. */
@Singleton
public class AdoptIdentity {
    private final CurrentSite site;
    private final SiteSettingsRepository repository;

    public AdoptIdentity(CurrentSite site, SiteSettingsRepository repository) {
        this.site = site;
        this.repository = repository;
    }

    /** The settings that result; empty if the site has been described before, for then nothing changes. */
    @Transactional
    public Optional<SiteSettings> adopt(SiteIdentity identity) {
        SiteSettings current = site.settings();
        String title = identity.title();
        if (!current.isInitial() || title == null || title.isBlank()) {
            return Optional.empty();
        }
        return Optional.of(repository.update(current.describedAs(identity, interfaceLanguage(current, identity))));
    }

    /** The interface speaks Chinese and English; whatever else an archive is written in is read in English. */
    private static String interfaceLanguage(SiteSettings current, SiteIdentity identity) {
        String language = identity.language();
        if (language == null || language.isBlank()) {
            return current.language();
        }
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }
}

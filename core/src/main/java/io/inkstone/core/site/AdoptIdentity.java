package io.inkstone.core.site;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        if (!current.isInitial() || isBlank(identity.title())) {
            return Optional.empty();
        }
        return Optional.of(repository.update(current.describedAs(identity, interfaceLanguage(current, identity))));
    }

    /** The interface speaks Chinese and English; whatever else an archive is written in is read in English. */
    private static String interfaceLanguage(SiteSettings current, SiteIdentity identity) {
        if (isBlank(identity.language())) {
            return current.language();
        }
        Locale locale = Locale.forLanguageTag(identity.language().replace('_', '-'));
        return locale.getLanguage().equals("zh") ? "zh-CN" : "en";
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}

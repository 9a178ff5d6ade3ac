package io.inkstone.admin.settings;

import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.discovery.DiscoverySettings;
import io.inkstone.core.discovery.DiscoverySettingsRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.core.site.SiteSettingsRepository;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Changes the settings, all of a form's or none. */
@Singleton
class SaveSettings {
    private final CurrentSite currentSite;
    private final SiteSettingsRepository sites;
    private final CurrentDiscovery currentDiscovery;
    private final DiscoverySettingsRepository discoveries;

    SaveSettings(
            CurrentSite currentSite,
            SiteSettingsRepository sites,
            CurrentDiscovery currentDiscovery,
            DiscoverySettingsRepository discoveries) {
        this.currentSite = currentSite;
        this.sites = sites;
        this.currentDiscovery = currentDiscovery;
        this.discoveries = discoveries;
    }

    @Transactional
    SettingsForm read() {
        return SettingsForm.of(currentSite.settings(), currentDiscovery.settings());
    }

    /** False, and nothing is changed, where the settings are no longer those that the form was made of. */
    @Transactional
    boolean save(SettingsForm form) {
        SiteSettings site = currentSite.settings();
        DiscoverySettings discovery = currentDiscovery.settings();
        if (!SettingsForm.versionOf(site, discovery).equals(form.version())) {
            return false;
        }
        sites.update(form.site(site));
        DiscoverySettings changed = form.discovery(discovery);
        if (discovery.version() == null) {
            discoveries.save(changed);
        } else {
            discoveries.update(changed);
        }
        return true;
    }
}

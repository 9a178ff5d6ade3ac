package io.inkstone.importer.run;

import io.inkstone.core.site.AdoptIdentity;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.manifest.ReadManifest;
import io.inkstone.importer.manifest.RestoreManifest;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/** What an archive says of the site as a whole, before and after its documents. */
@Singleton
class WholeSite {
    private final AdoptIdentity adoptIdentity;
    private final ReadManifest readManifest;
    private final RestoreManifest restoreManifest;

    WholeSite(AdoptIdentity adoptIdentity, ReadManifest readManifest, RestoreManifest restoreManifest) {
        this.adoptIdentity = adoptIdentity;
        this.readManifest = readManifest;
        this.restoreManifest = restoreManifest;
    }

    /** Addresses depend on the settings, and texts on the media, so these come first. */
    void describe(List<Site> sites, Archive archive) throws IOException {
        readManifest.restoreSettings(sites.getFirst());
        adoptIdentity.adopt(sites.getFirst().identity());
        for (Site site : sites) {
            restoreManifest.restoreMedia(site, archive);
        }
    }

    void complete(List<Site> sites) {
        sites.forEach(restoreManifest::restore);
    }
}

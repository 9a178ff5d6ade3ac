package io.inkstone.importer.manifest;

import io.inkstone.core.site.RestoreSettings;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.source.Archive;
import io.inkstone.importer.source.ArchiveFile;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Tells whether a site of an archive is a tree that Inkstone exported, and lets its manifest be heard if so. */
@Singleton
public class ReadManifest {
    private final ObjectMapper json;
    private final RestoreSettings restoreSettings;

    ReadManifest(ObjectMapper json, RestoreSettings restoreSettings) {
        this.json = json;
        this.restoreSettings = restoreSettings;
    }

    /** The generator that the archive was written for, as the first line of its manifest says; null where there is none. */
    public @Nullable String format(Archive archive) {
        ArchiveFile file = archive.files().values().stream()
                .filter(each -> each.name().equals(Manifest.NAME))
                .min(Comparator.comparingInt(each -> each.path().length()))
                .orElse(null);
        if (file == null) {
            return null;
        }
        try (ManifestReader lines = new ManifestReader(file.location())) {
            byte[] line = lines.next();
            ManifestSite site =
                    line == null ? null : ManifestLine.read(line, json).site();
            return site == null ? null : site.format();
        } catch (IOException | RuntimeException notOurs) {
            // Then a dialect finds out what it is; the report has a line about the manifest.
            return null;
        }
    }

    /** The site itself, or one that remembers. */
    public Site remembering(Site site, Archive archive) {
        try {
            Manifest manifest = Manifest.read(archive, site.root(), json);
            return manifest == null ? site : new RememberedSite(site, archive, manifest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a new site the settings that the exported one had. */
    public void restoreSettings(Site site) {
        if (site instanceof RememberedSite remembered && remembered.manifest().site() != null) {
            restoreSettings.restore(remembered.manifest().site().settings());
        }
    }
}

package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportException;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.manifest.ReadManifest;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks each dialect which sites of its kind an archive holds. */
@Singleton
class FindSites {
    private final List<Dialect> dialects;
    private final ReadManifest readManifest;
    private final CurrentSite currentSite;
    private final Clock clock;

    FindSites(List<Dialect> dialects, ReadManifest readManifest, CurrentSite currentSite, Clock clock) {
        this.dialects = dialects.stream()
                .sorted(Comparator.comparingInt(Dialect::precedence).thenComparing(Dialect::name))
                .toList();
        this.readManifest = readManifest;
        this.currentSite = currentSite;
        this.clock = clock;
    }

    /**
     * At least one.
     *
     * @throws ImportException.UnknownFormat if there is no such dialect, or none finds anything
     */
    List<Site> find(Archive archive, @Nullable String format) {
        if (format != null
                && dialects.stream().noneMatch(dialect -> dialect.name().equals(format))) {
            throw new ImportException.UnknownFormat("There is no format \"" + format + "\"; there is " + names() + ".");
        }
        String named = format == null ? readManifest.format(archive) : format;
        boolean known = dialects.stream().anyMatch(dialect -> dialect.name().equals(named));
        SiteDefaults defaults = new SiteDefaults(zone(), clock.instant());
        return dialects.stream()
                .filter(dialect -> !known || dialect.name().equals(named))
                .map(dialect -> dialect.detect(archive, defaults))
                .filter(sites -> !sites.isEmpty())
                .findFirst()
                .map(sites -> sites.stream()
                        .map(site -> readManifest.remembering(site, archive))
                        .toList())
                .orElseThrow(() -> new ImportException.UnknownFormat(archive.source()
                        + " holds no blog that is understood here. What is understood: sites of Jekyll, Hexo"
                        + " and Hugo; texts in Markdown or HTML; exports of WordPress (XML), Ghost (JSON) and"
                        + " Medium (HTML)."));
    }

    /** In which dates are read where an archive says nothing itself. */
    ZoneId zone() {
        return currentSite.settings().zone();
    }

    private String names() {
        return dialects.stream().map(Dialect::name).sorted().collect(Collectors.joining(", "));
    }
}

package io.inkstone.importer.run;

import io.inkstone.core.importing.ImportException;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.importer.dialect.Dialect;
import io.inkstone.importer.dialect.Site;
import io.inkstone.importer.dialect.SiteDefaults;
import io.inkstone.importer.source.Archive;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks each dialect which sites of its kind an archive holds. */
@Singleton
class FindSites {
    private final List<Dialect> dialects;
    private final CurrentSite currentSite;
    private final Clock clock;

    FindSites(List<Dialect> dialects, CurrentSite currentSite, Clock clock) {
        this.dialects = dialects.stream()
                .sorted(Comparator.comparingInt(Dialect::precedence).thenComparing(Dialect::name))
                .toList();
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
        SiteDefaults defaults = new SiteDefaults(currentSite.settings().zone(), clock.instant());
        return dialects.stream()
                .filter(dialect -> format == null || dialect.name().equals(format))
                .map(dialect -> dialect.detect(archive, defaults))
                .filter(sites -> !sites.isEmpty())
                .findFirst()
                .orElseThrow(() -> new ImportException.UnknownFormat(archive.source()
                        + " holds no blog that is understood here: no _config.yml, no _posts and no text file."));
    }

    private String names() {
        return dialects.stream().map(Dialect::name).sorted().collect(Collectors.joining(", "));
    }
}

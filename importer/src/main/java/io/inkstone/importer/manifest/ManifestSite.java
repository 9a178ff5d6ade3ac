package io.inkstone.importer.manifest;

import io.inkstone.core.site.Navigation;
import io.inkstone.core.site.SiteSettings;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The site's settings; empty ones are left out.
 *
 * @param version grows when a field changes its sense
 * @param format the generator that the tree was written for
 */
@Serdeable
public record ManifestSite(
        int version,
        String format,
        String title,
        @Nullable String description,
        String language,
        String timeZone,
        String permalink,
        @Nullable List<String> formerPermalinks,
        int pageSize,
        @Nullable Navigation navigation) {
    private static final int VERSION = 1;

    public ManifestSite {
        Objects.requireNonNull(format);
        Objects.requireNonNull(title);
        Objects.requireNonNull(language);
        Objects.requireNonNull(timeZone);
        Objects.requireNonNull(permalink);
    }

    public static ManifestSite of(String format, SiteSettings settings) {
        return new ManifestSite(
                VERSION,
                format,
                settings.title(),
                settings.description(),
                settings.language(),
                settings.timeZone(),
                settings.permalink(),
                settings.formerPermalinks(),
                settings.pageSize(),
                settings.navigation());
    }

    SiteSettings settings() {
        return new SiteSettings(
                true,
                title,
                Objects.requireNonNullElse(description, ""),
                language,
                timeZone,
                permalink,
                Objects.requireNonNullElse(formerPermalinks, List.of()),
                pageSize,
                Objects.requireNonNullElse(navigation, new Navigation(List.of())),
                null);
    }
}

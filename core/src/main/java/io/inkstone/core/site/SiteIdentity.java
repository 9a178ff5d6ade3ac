package io.inkstone.core.site;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** How another system described a site; null for what it did not say. {@code language} is a BCP 47 tag. */
public record SiteIdentity(
        @Nullable String title,
        @Nullable String description,
        @Nullable String language,
        @Nullable ZoneId zone) {}

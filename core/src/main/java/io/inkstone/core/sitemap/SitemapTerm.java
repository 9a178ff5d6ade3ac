package io.inkstone.core.sitemap;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * An author, category, tag or series that has public posts.
 *
 * @param path a category's path, else the slug
 * @param changedAt when the newest change among its posts was
 */
@MappedEntity
public record SitemapTerm(Kind kind, String path, Instant changedAt) {
    /** What sort of term it is. */
    public enum Kind {
        AUTHOR,
        CATEGORY,
        SERIES,
        TAG
    }
}

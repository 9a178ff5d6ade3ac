package io.inkstone.core.overview;

import io.micronaut.data.annotation.MappedEntity;

/**
 * How much of everything there is.
 *
 * @param postCount published posts, those whose time has yet to come included
 * @param draftCount drafts of posts and pages
 * @param pageCount published pages
 */
@MappedEntity
public record SiteCounts(
        long postCount,
        long draftCount,
        long pageCount,
        long mediaCount,
        long mediaBytes,
        long authorCount,
        long categoryCount,
        long tagCount) {}

package io.inkstone.core.taxonomy;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.MappedEntity;

/** A tag, author or series with the number of public posts that it holds. */
@MappedEntity
public record TermCount(Slug slug, String name, long postCount) {}

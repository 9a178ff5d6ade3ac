package io.inkstone.core.sitemap;

import io.micronaut.data.annotation.MappedEntity;

/** Which lists of the public site hold anything; authors are counted up to two, because one alone needs no list. */
@MappedEntity
public record PublicLists(boolean posts, boolean categories, boolean tags, boolean series, long authorCount) {}

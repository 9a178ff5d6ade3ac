package io.inkstone.core.taxonomy;

import io.micronaut.data.annotation.MappedEntity;

/** A category with the number of public posts in it and below it; {@code path} gives its place in the tree. */
@MappedEntity
public record CategoryCount(String path, String name, long postCount) {}

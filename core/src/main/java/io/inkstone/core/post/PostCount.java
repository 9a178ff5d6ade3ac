package io.inkstone.core.post;

import io.micronaut.data.annotation.MappedEntity;

/** How many posts of one kind are in one status. */
@MappedEntity
public record PostCount(PostKind kind, PostStatus status, long postCount) {}

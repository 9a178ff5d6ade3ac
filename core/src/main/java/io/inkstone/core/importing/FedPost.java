package io.inkstone.core.importing;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A post, and by what feed readers know it. */
@MappedEntity
public record FedPost(UUID postId, String feedId) {}

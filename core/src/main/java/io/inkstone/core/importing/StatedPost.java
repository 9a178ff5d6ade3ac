package io.inkstone.core.importing;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/** A post, and what {@code post_state} says of it. */
@MappedEntity
record StatedPost(UUID id, String state) {}

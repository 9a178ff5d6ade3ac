package io.inkstone.core.importing;

import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;

/**
 * A post that undoing left as it is, because it was changed since the import.
 *
 * @param path of its file in the archive
 */
@MappedEntity
public record KeptPost(UUID postId, String title, String path) {}

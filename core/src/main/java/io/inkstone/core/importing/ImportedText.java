package io.inkstone.core.importing;

import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** The text that an import made of a file, and that nobody has edited since. */
@MappedEntity
public record ImportedText(
        String path, String markdown, @Nullable String cover) {}

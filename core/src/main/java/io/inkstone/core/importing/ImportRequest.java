package io.inkstone.core.importing;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to import.
 *
 * @param sources folders, files or packed archives
 * @param format the generator's name where it should not be guessed
 * @param dryRun whether nothing is to be written
 */
public record ImportRequest(List<Path> sources, @Nullable String format, boolean dryRun) {}

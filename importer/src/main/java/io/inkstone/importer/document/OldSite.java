package io.inkstone.importer.document;

import org.jspecify.annotations.Nullable;

/**
 * Where the old site stood.
 *
 * @param host without scheme; null where the archive does not name it
 * @param baseUrl the path below which it stood, without slash at the end: empty for the top
 */
public record OldSite(@Nullable String host, String baseUrl) {}

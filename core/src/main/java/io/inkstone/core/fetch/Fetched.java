package io.inkstone.core.fetch;

import org.jspecify.annotations.Nullable;

/**
 * What came.
 *
 * @param url where it lay in the end, behind all redirects
 * @param declaredType as the host calls it, which may be wrong
 * @param sizeBytes of the body, unpacked
 */
public record Fetched(WebUrl url, @Nullable String declaredType, long sizeBytes) {}

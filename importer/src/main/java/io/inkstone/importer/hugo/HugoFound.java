package io.inkstone.importer.hugo;

import io.inkstone.importer.dialect.Visibility;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a text until it is known what its section is.
 *
 * @param reasonForPage why it would be no page; null if it would be one
 */
record HugoFound(
        String path,
        String hash,
        HugoLocation location,
        Visibility visibility,
        String title,
        String name,
        @Nullable Instant publishedAt,
        boolean wasPublic,
        List<String> addresses,
        List<String> redirects,
        @Nullable String reasonForPage,
        List<String> categories,
        List<String> tags,
        List<String> authors) {
    boolean isTermed() {
        return !categories.isEmpty() || !tags.isEmpty();
    }
}

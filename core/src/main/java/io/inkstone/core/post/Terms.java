package io.inkstone.core.post;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a post is filed under, by the names that people write; terms that do not exist yet are made.
 *
 * @param categories each one as its names from the root down
 * @param series the series' name, and the post's place in it, or null for the end
 */
public record Terms(
        List<String> authors,
        List<List<String>> categories,
        List<String> tags,
        @Nullable String series,
        @Nullable Integer seriesPosition) {

    public static final Terms NONE = new Terms(List.of(), List.of(), List.of(), null, null);
}

package io.inkstone.web.post;

import io.inkstone.web.layout.Link;
import org.jspecify.annotations.Nullable;

/**
 * What to read next.
 *
 * @param before the post that appeared before this one
 * @param after the post that appeared after it
 */
public record PostNeighbours(
        @Nullable SeriesPlace series,
        @Nullable Link before,
        @Nullable Link after) {
    static final PostNeighbours NONE = new PostNeighbours(null, null, null);
}

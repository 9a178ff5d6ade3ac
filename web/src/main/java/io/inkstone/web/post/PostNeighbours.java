package io.inkstone.web.post;

import io.inkstone.web.layout.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to read next.
 *
 * @param before the post that appeared before this one
 * @param after the post that appeared after it
 * @param related posts that are like this one, the most alike first
 */
public record PostNeighbours(
        @Nullable SeriesPlace series,
        @Nullable Link before,
        @Nullable Link after,
        List<Link> related) {
    static final PostNeighbours NONE = new PostNeighbours(null, null, null, List.of());
}

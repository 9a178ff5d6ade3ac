package io.inkstone.web.post;

import io.inkstone.web.layout.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A post's place in its series.
 *
 * @param link to the series
 * @param posts all of it, in its order
 * @param number of this post among them, from 1
 */
public record SeriesPlace(Link link, List<Link> posts, int number) {
    public @Nullable Link previous() {
        return number > 1 ? posts.get(number - 2) : null;
    }

    public @Nullable Link next() {
        return number < posts.size() ? posts.get(number) : null;
    }
}

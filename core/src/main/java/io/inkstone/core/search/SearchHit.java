package io.inkstone.core.search;

import io.inkstone.core.post.PostAddress;
import org.jspecify.annotations.Nullable;

/**
 * A post or page that was found.
 *
 * @param title as it is, for machines
 * @param shownTitle with what was looked for marked; null where the post has no title
 * @param language of the post, where it is not the site's
 */
public record SearchHit(
        PostAddress address,
        String title,
        @Nullable Snippet shownTitle,
        Snippet snippet,
        @Nullable String language) {}

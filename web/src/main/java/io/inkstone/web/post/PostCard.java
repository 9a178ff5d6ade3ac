package io.inkstone.web.post;

import io.inkstone.core.post.PostSummary;
import io.inkstone.web.layout.ShownTime;
import io.inkstone.web.layout.SiteFrame;
import org.jspecify.annotations.Nullable;

/**
 * A post in a list.
 *
 * @param language of the post, where it is not the site's
 */
public record PostCard(
        String title,
        String address,
        ShownTime publishedAt,
        String excerpt,
        @Nullable String language) {

    static PostCard of(PostSummary post, SiteFrame site) {
        return new PostCard(
                site.titleOf(post.title()),
                site.permalinks().post(post.address()),
                site.time(post.publishedAt()),
                post.excerpt(),
                post.language());
    }
}

package io.inkstone.web.post;

import io.inkstone.core.post.PostSummary;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.Slice;
import java.util.List;

/** One page of a list of posts. */
public record PostList(List<PostCard> cards, Pager pager) {
    /** A page of the list whose first page is at {@code list}. */
    public static PostList of(SiteFrame site, String list, Slice<PostSummary> slice) {
        List<PostCard> cards =
                slice.rows().stream().map(post -> PostCard.of(post, site)).toList();
        return new PostList(cards, Pager.of(list, slice));
    }
}

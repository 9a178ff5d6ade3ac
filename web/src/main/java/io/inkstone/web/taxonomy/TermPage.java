package io.inkstone.web.taxonomy;

import io.inkstone.web.layout.Layout;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SitePage;
import io.inkstone.web.post.PostList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One term with its posts.
 *
 * @param trail what it lies in: the list of all such terms, then the categories above
 * @param website of an author
 * @param below the categories right below this one
 */
public record TermPage(
        Layout layout,
        List<Link> trail,
        String name,
        String description,
        @Nullable String website,
        List<TermLink> below,
        PostList posts)
        implements SitePage {}

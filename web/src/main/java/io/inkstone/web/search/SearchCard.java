package io.inkstone.web.search;

import io.inkstone.core.markup.Html;
import io.inkstone.core.post.PostKind;
import io.inkstone.core.search.SearchHit;
import io.inkstone.core.search.Snippet;
import io.inkstone.web.layout.ShownTime;
import io.inkstone.web.layout.SiteFrame;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A post or page that was found, in a list.
 *
 * @param title with what was looked for marked
 * @param publishedAt null for a page, which has no date to show
 */
public record SearchCard(
        Html title,
        String address,
        @Nullable ShownTime publishedAt,
        Html snippet,
        @Nullable String language) {

    static SearchCard of(SearchHit hit, SiteFrame site) {
        Snippet title = hit.shownTitle();
        boolean dated = hit.address().kind() == PostKind.POST;
        return new SearchCard(
                title == null ? new Html(site.text("post.untitled")) : title.html(),
                site.permalinks().post(hit.address()),
                dated ? site.time(Objects.requireNonNull(hit.address().publishedAt())) : null,
                hit.snippet().html(),
                hit.language());
    }
}

package io.inkstone.web.taxonomy;

import io.inkstone.core.site.Permalinks;
import io.inkstone.web.layout.FeedLink;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.SiteFrame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A term as its page tells it, apart from its posts.
 *
 * @param label what kind of term it is
 * @param address of its first page
 */
public record Term(
        String label,
        String name,
        String address,
        List<Link> trail,
        String description,
        @Nullable String website,
        List<TermLink> below) {

    /** A term of which only the name is known. */
    public static Term named(String label, String name, String address, Link all) {
        return new Term(label, name, address, List.of(all), "", null, List.of());
    }

    /** The name with what it is, for titles that stand alone. */
    public String title(SiteFrame site) {
        return site.text("feed.of", label, name);
    }

    public PageHead head(SiteFrame site, PageNumber number) {
        FeedLink feed = new FeedLink(
                site.text("title.site", title(site), site.title()), "application/atom+xml", Permalinks.feed(address));
        return PageHead.of(address, title(site), description)
                .numbered(site, number)
                .withTrail(trail)
                .withFeed(feed);
    }
}

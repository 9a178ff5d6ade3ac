package io.inkstone.web.layout;

import io.inkstone.core.markup.Html;
import io.inkstone.core.site.PathText;
import io.inkstone.core.site.Permalinks;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything that stands around the content of one page. */
public record Layout(SiteFrame site, PageHead head) {
    public String text(String key, Object... values) {
        return site.text(key, values);
    }

    public String language() {
        return site.settings().language();
    }

    public List<Link> navigation() {
        return site.navigation();
    }

    /** The title of the window: the page's, then the site's. */
    public String documentTitle() {
        return head.title().equals(site.title()) ? head.title() : text("title.site", head.title(), site.title());
    }

    /** What the page is about: in its own words, else by its title and what is said of the site. */
    public String description() {
        if (!head.description().isBlank()) {
            return head.description();
        }
        String about = site.settings().description();
        return about.isBlank() ? documentTitle() : text("title.described", documentTitle(), about);
    }

    public String canonical() {
        return site.absolute(head.path());
    }

    /** The feeds of this page, then those of the whole site. */
    public List<FeedLink> feeds() {
        String all = text("title.site", site.title(), text("feed.all"));
        Stream<FeedLink> whole = Stream.of(
                new FeedLink(all, "application/atom+xml", Permalinks.ATOM_FEED),
                new FeedLink(all, "application/rss+xml", Permalinks.RSS_FEED),
                new FeedLink(all, "application/feed+json", Permalinks.JSON_FEED));
        return Stream.concat(head.feeds().stream(), whole).toList();
    }

    /** What the page is, for search engines. */
    public Html linkedData() {
        return LinkedData.of(this);
    }

    /** The page in the languages that it exists in, if there are several. */
    public List<Translation> translations() {
        ArticleHead article = head.article();
        return article == null ? List.of() : article.translations();
    }

    /** Where other sites ask what to show for this article (oEmbed), in this format. */
    public String oembed(String format) {
        return site.absolute("/oembed?format=" + format + "&url=" + PathText.encode(canonical()));
    }

    /** What {@code aria-current} says of a link: whether it leads to this page or to the list that the page is part of. */
    public @Nullable String current(Link link) {
        if (link.address().equals(head.path())) {
            return "page";
        }
        return link.address().length() > 1 && head.path().startsWith(link.address()) ? "true" : null;
    }
}

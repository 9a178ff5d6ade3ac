package io.inkstone.web.layout;

import io.inkstone.core.language.Messages;
import io.inkstone.core.post.PostLink;
import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.site.SiteSettings;
import io.inkstone.core.sitemap.PublicLists;
import io.inkstone.core.sitemap.SitemapRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what a reader can go to from every page: only lists that hold something, and the pages that stand by themselves. */
@Singleton
class ReadNavigation {
    private static final int MOST_PAGES = 12;

    /** What readers look for at the foot of a site that has more pages than a foot can name. */
    private static final List<String> SOUGHT =
            List.of("about", "about-me", "contact", "friends", "imprint", "links", "privacy");

    private final SitemapRepository sitemap;
    private final PublicPostRepository posts;
    private final Clock clock;

    ReadNavigation(SitemapRepository sitemap, PublicPostRepository posts, Clock clock) {
        this.sitemap = sitemap;
        this.posts = posts;
        this.clock = clock;
    }

    List<Link> lists(SiteSettings settings, Messages messages) {
        PublicLists exist = sitemap.lists(clock.instant());
        Permalinks permalinks = Permalinks.of(settings);
        List<Link> links = new ArrayList<>();
        add(links, exist.posts(), messages.text("archive.title"), permalinks.archives());
        add(links, exist.categories(), messages.text("categories.title"), permalinks.categories());
        add(links, exist.tags(), messages.text("tags.title"), permalinks.tags());
        add(links, exist.series(), messages.text("series.title"), permalinks.series());
        add(links, exist.authorCount() > 1, messages.text("authors.title"), permalinks.authors());
        Stream<Link> chosen = settings.navigation().items().stream()
                .filter(item -> leadsSomewhere(item.address()))
                .map(item -> new Link(item.label(), item.address()));
        Link search = new Link(messages.text("search.title"), permalinks.search());
        return Stream.of(links.stream(), chosen, Stream.of(search))
                .flatMap(part -> part)
                .toList();
    }

    List<Link> pages(SiteSettings settings, Messages messages) {
        Permalinks permalinks = Permalinks.of(settings);
        List<PostLink> all = posts.pages(clock.instant(), MOST_PAGES + 1);
        List<PostLink> shown = all.size() > MOST_PAGES ? posts.pagesOf(clock.instant(), SOUGHT) : all;
        return shown.stream().map(page -> link(permalinks, messages, page)).toList();
    }

    private static Link link(Permalinks permalinks, Messages messages, PostLink page) {
        String title = page.title().isBlank() ? messages.text("post.untitled") : page.title();
        return new Link(title, permalinks.post(page.address()));
    }

    private static void add(List<Link> links, boolean exists, String text, String address) {
        if (exists) {
            links.add(new Link(text, address));
        }
    }

    /** Paths and web addresses; whatever else somebody wrote there ({@code javascript:}) is no place to go to. */
    private static boolean leadsSomewhere(String address) {
        return address.matches("/(?![/\\\\]).*|https?://.+");
    }
}

package io.inkstone.core.site;

import io.inkstone.core.slug.Slug;
import java.util.Set;

/** First parts of addresses that are the site's own, so that no page can have them as its slug. */
public final class ReservedSlugs {
    private static final Set<String> RESERVED = Set.of(
            "admin",
            "api",
            "archives",
            "assets",
            "atom.xml",
            "authors",
            "categories",
            "favicon.ico",
            "favicon.svg",
            "feed",
            "feed.json",
            "feed.xml",
            "hooks",
            "index.xml",
            "llms.txt",
            "manifest.webmanifest",
            "media",
            "oembed",
            "page",
            "posts",
            "preview",
            "robots.txt",
            "rss",
            "rss.xml",
            "search",
            "search.json",
            "series",
            "sitemap.xml",
            "social",
            "tags");

    /** There is something below these, and nothing at them. */
    private static final Set<String> PREFIXES = Set.of("assets", "hooks", "media", "page", "preview", "social");

    private ReservedSlugs() {}

    public static boolean contains(Slug slug) {
        return RESERVED.contains(slug.value());
    }

    /** Whether something is shown at the address itself, so that no old address can be there. */
    public static boolean isPage(Slug slug) {
        return contains(slug) && !PREFIXES.contains(slug.value());
    }
}

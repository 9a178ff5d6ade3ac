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

    private ReservedSlugs() {}

    public static boolean contains(Slug slug) {
        return RESERVED.contains(slug.value());
    }
}

package io.inkstone.web.sitemap;

import jakarta.inject.Singleton;

/** How many addresses one sitemap may hold. */
@Singleton
class SitemapSize {
    /** By the protocol (sitemaps.org). */
    private static final int ALLOWED = 50_000;

    int urls() {
        return ALLOWED;
    }
}

package io.inkstone.web.sitemap;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of a sitemap: an absolute address, and when what is there last changed, where that is known. */
record SitemapUrl(String address, @Nullable Instant changedAt) {}

package io.inkstone.web.feed;

import org.jspecify.annotations.Nullable;

/**
 * Where the rest of a feed is (RFC 5005 §4), as paths.
 *
 * @param current the feed that readers subscribe to; null for that one itself
 * @param previous the part of the archive right before; null where there is none
 * @param next the part right after; null where there is none, and for the feed itself
 */
record ArchiveChain(
        @Nullable String current,
        @Nullable String previous,
        @Nullable String next) {
    static final ArchiveChain NONE = new ArchiveChain(null, null, null);

    boolean isArchive() {
        return current != null;
    }
}

package io.inkstone.web.feed;

import io.inkstone.core.feed.FeedEntry;
import io.inkstone.web.layout.SiteFrame;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * What a feed holds, whatever form it is written in.
 *
 * @param page the address of the list that it follows
 * @param self the feed's own address
 * @param entries newest first
 * @param chain where the rest of it is
 */
record Feed(SiteFrame site, String title, String page, String self, List<FeedEntry> entries, ArchiveChain chain) {
    /** When the newest change among the entries was; the beginning of time if there are none. */
    Instant updatedAt() {
        return latest(FeedEntry::updatedAt);
    }

    /** When the text of an entry was last written here. */
    Instant storedAt() {
        return latest(FeedEntry::storedAt);
    }

    String pageUrl() {
        return site.absolute(page);
    }

    /** By which the feed is known; all documents of an archive are parts of one feed. */
    String id() {
        return chain.current() == null ? selfUrl() : site.absolute(chain.current());
    }

    String selfUrl() {
        return site.absolute(self);
    }

    String url(FeedEntry entry) {
        return site.absolute(site.permalinks().post(entry.address()));
    }

    String title(FeedEntry entry) {
        return site.titleOf(entry.title());
    }

    /** The full text, in which every address is absolute. */
    String html(FeedEntry entry) {
        return AbsoluteLinks.in(entry.html(), url(entry));
    }

    private Instant latest(Function<FeedEntry, Instant> time) {
        return entries.stream().map(time).max(Comparator.naturalOrder()).orElse(Instant.EPOCH);
    }
}

package io.inkstone.web.feed;

import io.inkstone.core.feed.FeedEntry;
import io.inkstone.core.feed.FeedRepository;
import io.inkstone.core.post.PostSummary;
import io.inkstone.core.site.Permalinks;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.taxonomy.ShowTerm;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a feed holds. */
@Singleton
class ReadFeed {
    /** As many as feed readers usually show; the archive has the rest. */
    private static final int ENTRIES = 20;

    private final FeedRepository feeds;
    private final FeedArchive archive;
    private final ReadFrame readFrame;
    private final Clock clock;

    ReadFeed(FeedRepository feeds, FeedArchive archive, ReadFrame readFrame, Clock clock) {
        this.archive = archive;
        this.feeds = feeds;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    /** Of the whole site, in the form that lies at {@code self}: what the archive does not have, and the newest anyway. */
    Feed whole(String self, ShowTerm.Posts posts) {
        SiteFrame site = site();
        Instant now = clock.instant();
        List<FeedEntry> entries = entries(posts, Math.max(ENTRIES, archive.unarchived(now)));
        String previous =
                archive.parts(now).stream().map(ArchivePart::path).findFirst().orElse(null);
        return new Feed(site, site.title(), "/", self, entries, new ArchiveChain(null, previous, null));
    }

    /** A document of the archive; empty where there is none of that name. */
    Optional<Feed> archived(ArchivePart part) {
        Instant now = clock.instant();
        List<ArchivePart> parts = archive.parts(now);
        int index = parts.indexOf(part);
        if (index < 0) {
            return Optional.empty();
        }
        SiteFrame site = site();
        String previous = index + 1 < parts.size() ? parts.get(index + 1).path() : null;
        String next = index > 0 ? parts.get(index - 1).path() : null;
        ArchiveChain chain = new ArchiveChain(Permalinks.ATOM_FEED, previous, next);
        List<UUID> ids = archive.posts(part, now);
        return ids.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feed(site, site.title(), "/", part.path(), feeds.entries(ids), chain));
    }

    SiteFrame site() {
        return readFrame.read();
    }

    /** Of one list; empty where no public post is in it, like the list itself. */
    Optional<Feed> of(SiteFrame site, Link list, FeedFormat format, ShowTerm.Posts posts) {
        List<FeedEntry> entries = entries(posts, ENTRIES);
        String title = site.text("title.site", list.text(), site.title());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feed(
                        site, title, list.address(), format.below(list.address()), entries, ArchiveChain.NONE));
    }

    private List<FeedEntry> entries(ShowTerm.Posts posts, int count) {
        List<UUID> ids = posts.read(clock.instant(), 0, count).stream()
                .map(PostSummary::id)
                .toList();
        return ids.isEmpty() ? List.of() : feeds.entries(ids);
    }
}

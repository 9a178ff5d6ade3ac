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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Gathers what a feed holds. */
@Singleton
class ReadFeed {
    /** As many as feed readers usually show; the archive has the rest. */
    private static final int ENTRIES = 20;

    private final FeedRepository feeds;
    private final ReadFrame readFrame;
    private final Clock clock;

    ReadFeed(FeedRepository feeds, ReadFrame readFrame, Clock clock) {
        this.feeds = feeds;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    SiteFrame site() {
        return readFrame.read();
    }

    /** Of the whole site, in the form that lies at {@code self}. */
    Feed whole(String self, ShowTerm.Posts posts) {
        SiteFrame site = site();
        return new Feed(site, site.title(), "/", self, entries(posts));
    }

    /** Of one list; empty where no public post is in it, like the list itself. */
    Optional<Feed> of(SiteFrame site, Link list, ShowTerm.Posts posts) {
        List<FeedEntry> entries = entries(posts);
        String title = site.text("title.site", list.text(), site.title());
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Feed(site, title, list.address(), Permalinks.feed(list.address()), entries));
    }

    private List<FeedEntry> entries(ShowTerm.Posts posts) {
        List<UUID> ids = posts.read(clock.instant(), 0, ENTRIES).stream()
                .map(PostSummary::id)
                .toList();
        return ids.isEmpty() ? List.of() : feeds.entries(ids);
    }
}

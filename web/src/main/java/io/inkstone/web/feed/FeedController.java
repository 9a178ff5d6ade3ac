package io.inkstone.web.feed;

import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.core.site.Permalinks;
import io.inkstone.web.http.Content;
import io.inkstone.web.http.Redirects;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** The feeds of the whole site. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {
    private final ReadFeed readFeed;
    private final PublicPostRepository posts;
    private final JsonFeed jsonFeed;

    FeedController(ReadFeed readFeed, PublicPostRepository posts, JsonFeed jsonFeed) {
        this.readFeed = readFeed;
        this.posts = posts;
        this.jsonFeed = jsonFeed;
    }

    @Get(Permalinks.ATOM_FEED)
    HttpResponse<Content> atom() {
        Feed feed = readFeed.whole(Permalinks.ATOM_FEED, posts::newest);
        return FeedAnswer.of(feed, AtomFeed.of(feed), FeedAnswer.ATOM);
    }

    @Get(Permalinks.RSS_FEED)
    HttpResponse<Content> rss() {
        Feed feed = readFeed.whole(Permalinks.RSS_FEED, posts::newest);
        return FeedAnswer.of(feed, RssFeed.of(feed), FeedAnswer.RSS);
    }

    @Get(Permalinks.JSON_FEED)
    HttpResponse<Content> json() {
        Feed feed = readFeed.whole(Permalinks.JSON_FEED, posts::newest);
        return FeedAnswer.of(feed, jsonFeed.of(feed), FeedAnswer.JSON);
    }

    /** Where the feeds of other blog systems lie, which readers may have subscribed to. */
    @Get(uris = {"/feed", "/rss", "/atom.xml", "/index.xml"})
    HttpResponse<?> otherNames() {
        return Redirects.permanent(Permalinks.ATOM_FEED);
    }
}

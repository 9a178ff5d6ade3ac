package io.inkstone.web.feed;

import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.core.site.Permalinks;
import io.inkstone.web.http.Content;
import io.inkstone.web.http.Redirects;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** The feeds of the whole site. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class FeedController {
    private final ReadFeed readFeed;
    private final PublicPostRepository posts;
    private final WriteFeed writeFeed;

    FeedController(ReadFeed readFeed, PublicPostRepository posts, WriteFeed writeFeed) {
        this.readFeed = readFeed;
        this.posts = posts;
        this.writeFeed = writeFeed;
    }

    @Get(Permalinks.ATOM_FEED)
    HttpResponse<Content> atom(HttpRequest<?> request) {
        return writeFeed.write(request, readFeed.whole(Permalinks.ATOM_FEED, posts::newest), FeedFormat.ATOM);
    }

    @Get(Permalinks.RSS_FEED)
    HttpResponse<Content> rss(HttpRequest<?> request) {
        return writeFeed.write(request, readFeed.whole(Permalinks.RSS_FEED, posts::newest), FeedFormat.RSS);
    }

    @Get(Permalinks.JSON_FEED)
    HttpResponse<Content> json(HttpRequest<?> request) {
        return writeFeed.write(request, readFeed.whole(Permalinks.JSON_FEED, posts::newest), FeedFormat.JSON);
    }

    /** What the feed does not hold any more (RFC 5005 §4). */
    @Get("/feed/{year}/{month}.xml")
    Optional<HttpResponse<Content>> archive(HttpRequest<?> request, String year, String month) {
        return ArchivePart.parse(year + "/" + month)
                .flatMap(readFeed::archived)
                .map(feed -> writeFeed.write(request, feed, FeedFormat.ATOM));
    }

    /** Where the feeds of other blog systems lie, which readers may have subscribed to. */
    @Get(uris = {"/feed", "/rss", "/atom.xml", "/index.xml"})
    HttpResponse<?> otherNames() {
        return Redirects.permanent(Permalinks.ATOM_FEED);
    }
}

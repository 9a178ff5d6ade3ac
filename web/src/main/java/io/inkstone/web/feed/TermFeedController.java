package io.inkstone.web.feed;

import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.web.http.Content;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.taxonomy.ShowTerm;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Optional;

/** The feeds of single lists. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class TermFeedController {
    private final FindTerm findTerm;
    private final TermPostRepository posts;
    private final ReadFeed readFeed;
    private final WriteFeed writeFeed;

    TermFeedController(FindTerm findTerm, TermPostRepository posts, ReadFeed readFeed, WriteFeed writeFeed) {
        this.findTerm = findTerm;
        this.posts = posts;
        this.readFeed = readFeed;
        this.writeFeed = writeFeed;
    }

    @Get(uris = {"/tags/{slug}/feed.xml", "/tags/{slug}/rss.xml", "/tags/{slug}/feed.json"})
    Optional<HttpResponse<Content>> tag(HttpRequest<?> request, String slug) {
        return Slug.parse(slug).flatMap(findTerm::tag).flatMap(tag -> {
            SiteFrame site = readFeed.site();
            Link term = term(site, "tag", tag.name(), site.permalinks().tag(tag.slug()));
            return answer(request, site, term, (now, skip, limit) -> posts.tagged(tag.id(), now, skip, limit));
        });
    }

    @Get(uris = {"/authors/{slug}/feed.xml", "/authors/{slug}/rss.xml", "/authors/{slug}/feed.json"})
    Optional<HttpResponse<Content>> author(HttpRequest<?> request, String slug) {
        return Slug.parse(slug).flatMap(findTerm::author).flatMap(author -> {
            SiteFrame site = readFeed.site();
            Link term = term(site, "author", author.name(), site.permalinks().author(author.slug()));
            return answer(request, site, term, (now, skip, limit) -> posts.writtenBy(author.id(), now, skip, limit));
        });
    }

    @Get(uris = {"/series/{slug}/feed.xml", "/series/{slug}/rss.xml", "/series/{slug}/feed.json"})
    Optional<HttpResponse<Content>> series(HttpRequest<?> request, String slug) {
        return Slug.parse(slug).flatMap(findTerm::series).flatMap(series -> {
            SiteFrame site = readFeed.site();
            Link term = term(site, "series", series.name(), site.permalinks().series(series.slug()));
            return answer(
                    request, site, term, (now, skip, limit) -> posts.newestInSeries(series.id(), now, skip, limit));
        });
    }

    @Get(uris = {"/categories/{+path}/feed.xml", "/categories/{+path}/rss.xml", "/categories/{+path}/feed.json"})
    Optional<HttpResponse<Content>> category(HttpRequest<?> request, String path) {
        return findTerm.category(path).flatMap(category -> {
            SiteFrame site = readFeed.site();
            Link term =
                    term(site, "category", category.name(), site.permalinks().category(path));
            return answer(request, site, term, (now, skip, limit) -> posts.inCategory(path, now, skip, limit));
        });
    }

    private static Link term(SiteFrame site, String kind, String name, String address) {
        return new Link(site.text("feed.of", site.text(kind + ".label"), name), address);
    }

    private Optional<HttpResponse<Content>> answer(
            HttpRequest<?> request, SiteFrame site, Link term, ShowTerm.Posts list) {
        return FeedFormat.at(request.getPath())
                .flatMap(format ->
                        readFeed.of(site, term, format, list).map(feed -> writeFeed.write(request, feed, format)));
    }
}

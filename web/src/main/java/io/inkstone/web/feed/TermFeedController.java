package io.inkstone.web.feed;

import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.web.http.Content;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.taxonomy.ShowTerm;
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

    TermFeedController(FindTerm findTerm, TermPostRepository posts, ReadFeed readFeed) {
        this.findTerm = findTerm;
        this.posts = posts;
        this.readFeed = readFeed;
    }

    @Get("/tags/{slug}/feed.xml")
    Optional<HttpResponse<Content>> tag(String slug) {
        return Slug.parse(slug).flatMap(findTerm::tag).flatMap(tag -> {
            SiteFrame site = readFeed.site();
            Link term = term(site, "tag", tag.name(), site.permalinks().tag(tag.slug()));
            return answer(site, term, (now, skip, limit) -> posts.tagged(tag.id(), now, skip, limit));
        });
    }

    @Get("/authors/{slug}/feed.xml")
    Optional<HttpResponse<Content>> author(String slug) {
        return Slug.parse(slug).flatMap(findTerm::author).flatMap(author -> {
            SiteFrame site = readFeed.site();
            Link term = term(site, "author", author.name(), site.permalinks().author(author.slug()));
            return answer(site, term, (now, skip, limit) -> posts.writtenBy(author.id(), now, skip, limit));
        });
    }

    @Get("/series/{slug}/feed.xml")
    Optional<HttpResponse<Content>> series(String slug) {
        return Slug.parse(slug).flatMap(findTerm::series).flatMap(series -> {
            SiteFrame site = readFeed.site();
            Link term = term(site, "series", series.name(), site.permalinks().series(series.slug()));
            return answer(site, term, (now, skip, limit) -> posts.newestInSeries(series.id(), now, skip, limit));
        });
    }

    @Get("/categories/{+path}/feed.xml")
    Optional<HttpResponse<Content>> category(String path) {
        return findTerm.category(path).flatMap(category -> {
            SiteFrame site = readFeed.site();
            Link term =
                    term(site, "category", category.name(), site.permalinks().category(path));
            return answer(site, term, (now, skip, limit) -> posts.inCategory(path, now, skip, limit));
        });
    }

    private static Link term(SiteFrame site, String kind, String name, String address) {
        return new Link(site.text("feed.of", site.text(kind + ".label"), name), address);
    }

    private Optional<HttpResponse<Content>> answer(SiteFrame site, Link term, ShowTerm.Posts list) {
        return readFeed.of(site, term, list).map(feed -> FeedAnswer.of(feed, AtomFeed.of(feed), FeedAnswer.ATOM));
    }
}

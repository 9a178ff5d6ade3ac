package io.inkstone.web.taxonomy;

import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.Series;
import io.inkstone.core.taxonomy.SeriesRepository;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Series: all of them, and the posts of one in its order. */
@Controller("/series")
@ExecuteOn(TaskExecutors.BLOCKING)
class SeriesController {
    private static final int MOST_SERIES = 1000;

    private final SeriesRepository series;
    private final TermPostRepository posts;
    private final ShowTerm showTerm;
    private final ReadFrame readFrame;
    private final Clock clock;

    SeriesController(
            SeriesRepository series, TermPostRepository posts, ShowTerm showTerm, ReadFrame readFrame, Clock clock) {
        this.series = series;
        this.posts = posts;
        this.showTerm = showTerm;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    @Get(uri = "/", produces = MediaType.TEXT_HTML)
    ModelAndView<TermListPage> all() {
        SiteFrame site = readFrame.read();
        String title = site.text("series.title");
        List<TermLink> terms = series.withPosts(clock.instant(), MOST_SERIES).stream()
                .map(one -> new TermLink(one.name(), site.permalinks().series(one.slug()), one.postCount()))
                .toList();
        PageHead head = PageHead.of(site.permalinks().series(), title, "");
        return new ModelAndView<>(
                "taxonomy/list", new TermListPage(site.with(head), title, terms, site.text("series.empty")));
    }

    @Get(uri = "/{slug}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> one(String slug) {
        return find(slug).flatMap(found -> show(found, PageNumber.FIRST));
    }

    @Get(uri = "/{slug}/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> page(String slug, String number) {
        return PageNumber.parse(number).flatMap(page -> find(slug).flatMap(found -> show(found, page)));
    }

    private Optional<Series> find(String slug) {
        return Slug.parse(slug).flatMap(series::findBySlug);
    }

    private Optional<ModelAndView<TermPage>> show(Series found, PageNumber number) {
        SiteFrame site = readFrame.read();
        Link all = new Link(site.text("series.title"), site.permalinks().series());
        Term term = new Term(
                site.text("series.label"),
                found.name(),
                site.permalinks().series(found.slug()),
                List.of(all),
                found.description(),
                null,
                List.of());
        return showTerm.show(site, term, number, (now, skip, limit) -> posts.inSeries(found.id(), now, skip, limit));
    }
}

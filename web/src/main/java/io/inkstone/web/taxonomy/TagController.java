package io.inkstone.web.taxonomy;

import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.Tag;
import io.inkstone.core.taxonomy.TagRepository;
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

/** Tags: all of them, and the posts that carry one. */
@Controller("/tags")
@ExecuteOn(TaskExecutors.BLOCKING)
class TagController {
    private static final int MOST_TAGS = 2000;

    private final TagRepository tags;
    private final TermPostRepository posts;
    private final ShowTerm showTerm;
    private final ReadFrame readFrame;
    private final Clock clock;

    TagController(TagRepository tags, TermPostRepository posts, ShowTerm showTerm, ReadFrame readFrame, Clock clock) {
        this.tags = tags;
        this.posts = posts;
        this.showTerm = showTerm;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    @Get(uri = "/", produces = MediaType.TEXT_HTML)
    ModelAndView<TermListPage> all() {
        SiteFrame site = readFrame.read();
        String title = site.text("tags.title");
        List<TermLink> terms = tags.mostUsed(clock.instant(), MOST_TAGS).stream()
                .map(tag -> new TermLink(tag.name(), site.permalinks().tag(tag.slug()), tag.postCount()))
                .toList();
        PageHead head = PageHead.of(site.permalinks().tags(), title, "");
        return new ModelAndView<>(
                "taxonomy/list", new TermListPage(site.with(head), title, terms, site.text("tags.empty")));
    }

    @Get(uri = "/{slug}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> one(String slug) {
        return find(slug).flatMap(tag -> show(tag, PageNumber.FIRST));
    }

    @Get(uri = "/{slug}/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> page(String slug, String number) {
        return PageNumber.parse(number).flatMap(page -> find(slug).flatMap(tag -> show(tag, page)));
    }

    private Optional<Tag> find(String slug) {
        return Slug.parse(slug).flatMap(tags::findBySlug);
    }

    private Optional<ModelAndView<TermPage>> show(Tag tag, PageNumber number) {
        SiteFrame site = readFrame.read();
        Link all = new Link(site.text("tags.title"), site.permalinks().tags());
        Term term =
                Term.named(site.text("tag.label"), tag.name(), site.permalinks().tag(tag.slug()), all);
        return showTerm.show(site, term, number, (now, skip, limit) -> posts.tagged(tag.id(), now, skip, limit));
    }
}

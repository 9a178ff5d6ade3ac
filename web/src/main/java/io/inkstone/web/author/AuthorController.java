package io.inkstone.web.author;

import io.inkstone.core.author.Author;
import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.taxonomy.ShowTerm;
import io.inkstone.web.taxonomy.Term;
import io.inkstone.web.taxonomy.TermLink;
import io.inkstone.web.taxonomy.TermListPage;
import io.inkstone.web.taxonomy.TermPage;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Authors: all of them, and the posts that one wrote. */
@Controller("/authors")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuthorController {
    private static final int MOST_AUTHORS = 1000;

    private final AuthorRepository authors;
    private final TermPostRepository posts;
    private final ShowTerm showTerm;
    private final ReadFrame readFrame;
    private final Clock clock;

    AuthorController(
            AuthorRepository authors, TermPostRepository posts, ShowTerm showTerm, ReadFrame readFrame, Clock clock) {
        this.authors = authors;
        this.posts = posts;
        this.showTerm = showTerm;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    @Get(uri = "/", produces = MediaType.TEXT_HTML)
    ModelAndView<TermListPage> all() {
        SiteFrame site = readFrame.read();
        String title = site.text("authors.title");
        List<TermLink> terms = authors.withPosts(clock.instant(), MOST_AUTHORS).stream()
                .map(author -> new TermLink(author.name(), site.permalinks().author(author.slug()), author.postCount()))
                .toList();
        PageHead head = PageHead.of(site.permalinks().authors(), title, "");
        return new ModelAndView<>(
                "taxonomy/list", new TermListPage(site.with(head), title, terms, site.text("authors.empty")));
    }

    @Get(uri = "/{slug}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> one(String slug) {
        return find(slug).flatMap(author -> show(author, PageNumber.FIRST));
    }

    @Get(uri = "/{slug}/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> page(String slug, String number) {
        return PageNumber.parse(number).flatMap(page -> find(slug).flatMap(author -> show(author, page)));
    }

    private Optional<Author> find(String slug) {
        return Slug.parse(slug).flatMap(authors::findBySlug);
    }

    private Optional<ModelAndView<TermPage>> show(Author author, PageNumber number) {
        SiteFrame site = readFrame.read();
        Link all = new Link(site.text("authors.title"), site.permalinks().authors());
        Term term = new Term(
                site.text("author.label"),
                author.name(),
                site.permalinks().author(author.slug()),
                List.of(all),
                author.biography(),
                webAddress(author.website()),
                List.of());
        return showTerm.show(site, term, number, (now, skip, limit) -> posts.writtenBy(author.id(), now, skip, limit));
    }

    private static @Nullable String webAddress(@Nullable String website) {
        return website != null && website.matches("https?://.+") ? website : null;
    }
}

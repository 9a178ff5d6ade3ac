package io.inkstone.web.taxonomy;

import io.inkstone.core.post.PostSummary;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.Slice;
import io.inkstone.web.post.PostList;
import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Sets a page of a term's posts. */
@Singleton
public class ShowTerm {
    private final Clock clock;

    ShowTerm(Clock clock) {
        this.clock = clock;
    }

    /** Reads a term's posts. */
    @FunctionalInterface
    public interface Posts {
        List<PostSummary> read(Instant now, long skip, int limit);
    }

    /** Empty where there is no such page: a term that no public post carries has none. */
    public Optional<ModelAndView<TermPage>> show(SiteFrame site, Term term, PageNumber number, Posts posts) {
        int size = site.settings().pageSize();
        Slice<PostSummary> slice = Slice.of(number, size, posts.read(clock.instant(), number.skip(size), size + 1));
        return slice.rows().isEmpty() ? Optional.empty() : Optional.of(view(site, term, slice));
    }

    private static ModelAndView<TermPage> view(SiteFrame site, Term term, Slice<PostSummary> slice) {
        TermPage page = new TermPage(
                site.with(term.head(site, slice.number())),
                term.trail(),
                term.name(),
                slice.number().value() == 1 ? term.description() : "",
                term.website(),
                term.below(),
                PostList.of(site, term.address(), slice));
        return new ModelAndView<>("taxonomy/term", page);
    }
}

package io.inkstone.web.post;

import io.inkstone.core.post.PostSummary;
import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.core.redirect.Resolution;
import io.inkstone.core.redirect.ResolveAddress;
import io.inkstone.web.http.Redirects;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.Slice;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.util.Optional;

/** The newest posts: the home page, and those behind it. */
@Controller
@ExecuteOn(TaskExecutors.BLOCKING)
class PostListController {
    private final PublicPostRepository posts;
    private final ResolveAddress addresses;
    private final ReadFrame readFrame;
    private final Clock clock;

    PostListController(PublicPostRepository posts, ResolveAddress addresses, ReadFrame readFrame, Clock clock) {
        this.posts = posts;
        this.addresses = addresses;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    /** The home page; or what an old address leads to that lies in the query ({@code /?p=12}). */
    @Get(produces = MediaType.TEXT_HTML)
    HttpResponse<?> newest(HttpRequest<?> asked) {
        String query = asked.getUri().getRawQuery();
        Resolution old = query == null ? new Resolution.Unknown() : addresses.resolveQuery("/", query);
        return switch (old) {
            case Resolution.Moved(var location) -> Redirects.permanent(location);
            case Resolution.Gone() -> throw new HttpStatusException(HttpStatus.GONE, "This was taken away.");
            case Resolution.Found found -> home();
            case Resolution.Unknown unknown -> home();
        };
    }

    private HttpResponse<?> home() {
        return HttpResponse.ok(show(PageNumber.FIRST).orElseThrow());
    }

    @Get(uri = "/page/{number}/", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<PostListPage>> page(String number) {
        return PageNumber.parse(number).flatMap(this::show);
    }

    private Optional<ModelAndView<PostListPage>> show(PageNumber number) {
        SiteFrame site = readFrame.read();
        int size = site.settings().pageSize();
        Slice<PostSummary> slice = Slice.of(number, size, posts.newest(clock.instant(), number.skip(size), size + 1));
        return slice.exists() ? Optional.of(view(site, slice)) : Optional.empty();
    }

    private static ModelAndView<PostListPage> view(SiteFrame site, Slice<PostSummary> slice) {
        String home = site.permalinks().home();
        String description = site.settings().description();
        PageHead head = PageHead.of(home, site.title(), description).numbered(site, slice.number());
        String introduction = head.home() ? description : "";
        return new ModelAndView<>(
                "post/list", new PostListPage(site.with(head), introduction, PostList.of(site, home, slice)));
    }
}

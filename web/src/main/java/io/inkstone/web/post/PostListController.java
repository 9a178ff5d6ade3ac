package io.inkstone.web.post;

import io.inkstone.core.post.PostSummary;
import io.inkstone.core.post.PublicPostRepository;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.PageNumber;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.inkstone.web.layout.Slice;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
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
    private final ReadFrame readFrame;
    private final Clock clock;

    PostListController(PublicPostRepository posts, ReadFrame readFrame, Clock clock) {
        this.posts = posts;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    @Get(produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<PostListPage>> newest() {
        return show(PageNumber.FIRST);
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

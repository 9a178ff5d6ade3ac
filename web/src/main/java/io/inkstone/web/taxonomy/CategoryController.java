package io.inkstone.web.taxonomy;

import io.inkstone.core.post.TermPostRepository;
import io.inkstone.core.taxonomy.CategoryCount;
import io.inkstone.core.taxonomy.CategoryRepository;
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

/** Categories: the tree, and the posts in and below one. */
@Controller("/categories")
@ExecuteOn(TaskExecutors.BLOCKING)
class CategoryController {
    static final int MOST_CATEGORIES = 5000;

    private final CategoryRepository categories;
    private final TermPostRepository posts;
    private final ShowTerm showTerm;
    private final ReadFrame readFrame;
    private final Clock clock;

    CategoryController(
            CategoryRepository categories,
            TermPostRepository posts,
            ShowTerm showTerm,
            ReadFrame readFrame,
            Clock clock) {
        this.categories = categories;
        this.posts = posts;
        this.showTerm = showTerm;
        this.readFrame = readFrame;
        this.clock = clock;
    }

    @Get(uri = "/", produces = MediaType.TEXT_HTML)
    ModelAndView<CategoryTreePage> tree() {
        SiteFrame site = readFrame.read();
        PageHead head = PageHead.of(site.permalinks().categories(), site.text("categories.title"), "");
        var all = categories.tree(clock.instant(), MOST_CATEGORIES);
        return new ModelAndView<>(
                "taxonomy/categories",
                new CategoryTreePage(site.with(head), CategoryNode.below("", all, site.permalinks())));
    }

    /** {@code a/b} or {@code a/b/page/2}: a path has any number of parts. */
    @Get(uri = "/{+path}", produces = MediaType.TEXT_HTML)
    Optional<ModelAndView<TermPage>> one(String path) {
        CategoryAddress address = CategoryAddress.parse(path);
        return show(address.path(), address.number());
    }

    private Optional<ModelAndView<TermPage>> show(String path, PageNumber number) {
        SiteFrame site = readFrame.read();
        List<CategoryCount> below = categories.below(path, clock.instant(), MOST_CATEGORIES);
        return CategoryTerm.of(path, categories.lineage(path), below, site)
                .flatMap(term -> showTerm.show(
                        site, term, number, (now, skip, limit) -> posts.inCategory(path, now, skip, limit)));
    }
}

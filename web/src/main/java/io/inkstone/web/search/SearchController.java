package io.inkstone.web.search;

import io.inkstone.core.search.SearchOrder;
import io.inkstone.web.layout.PageHead;
import io.inkstone.web.layout.Pager;
import io.inkstone.web.layout.ReadFrame;
import io.inkstone.web.layout.SiteFrame;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The search page; what was found is not for search engines. */
@Controller("/search")
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {
    private final FindPosts findPosts;
    private final ReadFrame readFrame;

    SearchController(FindPosts findPosts, ReadFrame readFrame) {
        this.findPosts = findPosts;
        this.readFrame = readFrame;
    }

    @Get(uri = "/", produces = MediaType.TEXT_HTML)
    ModelAndView<SearchPage> search(
            @QueryValue @Nullable String q, @QueryValue @Nullable String order, @QueryValue @Nullable String page) {
        SiteFrame site = readFrame.read();
        return new ModelAndView<>(
                "search/show",
                page(site, findPosts.find(q, order, page, site.settings().pageSize())));
    }

    private static SearchPage page(SiteFrame site, FindPosts.Found found) {
        String query = found.query().text();
        String title = query.isEmpty() ? site.text("search.title") : site.text("search.for", query);
        PageHead head =
                new PageHead(site.permalinks().search(), title, "", List.of(), List.of(), query.isEmpty(), null);
        SearchAddress address = found.address();
        int number = found.number().value();
        return new SearchPage(
                site.with(head),
                query,
                note(site, found),
                address.order().name().toLowerCase(Locale.ROOT),
                otherOrder(site, found),
                found.result().hits().stream()
                        .map(hit -> SearchCard.of(hit, site))
                        .toList(),
                new Pager(
                        number,
                        number > 1 ? address.page(number - 1) : null,
                        found.hasMore() ? address.page(number + 1) : null));
    }

    private static String note(SiteFrame site, FindPosts.Found found) {
        if (found.query().text().isEmpty()) {
            return "";
        }
        long total = found.result().total();
        return total == 0 ? site.text("search.none") : site.text("search.count", total);
    }

    private static SearchPage.@Nullable OtherOrder otherOrder(SiteFrame site, FindPosts.Found found) {
        if (found.result().hits().size() < 2) {
            return null;
        }
        boolean best = found.address().order() == SearchOrder.BEST;
        SearchOrder other = best ? SearchOrder.NEWEST : SearchOrder.BEST;
        return new SearchPage.OtherOrder(
                site.text(best ? "search.newest" : "search.best"),
                found.address().in(other).page(1));
    }
}

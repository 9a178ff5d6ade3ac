package io.inkstone.web.search;

import io.inkstone.core.search.SearchOrder;
import io.inkstone.core.search.SearchPosts;
import io.inkstone.core.search.SearchQuery;
import io.inkstone.core.search.SearchResult;
import io.inkstone.web.layout.PageNumber;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Reads what a request looks for, and finds it. */
@Singleton
class FindPosts {
    private final SearchPosts searchPosts;

    FindPosts(SearchPosts searchPosts) {
        this.searchPosts = searchPosts;
    }

    /** What was found for a request. */
    record Found(SearchAddress address, SearchQuery query, PageNumber number, int pageSize, SearchResult result) {
        boolean hasMore() {
            return number.skip(pageSize) + result.hits().size() < result.total();
        }
    }

    /** Whatever a reader gave that is no order and no page is taken for the best and the first. */
    Found find(@Nullable String written, @Nullable String order, @Nullable String page, int pageSize) {
        SearchQuery query = SearchQuery.parse(written == null ? "" : written);
        SearchOrder wanted = "newest".equals(order) ? SearchOrder.NEWEST : SearchOrder.BEST;
        PageNumber number = PageNumber.parse(page == null ? "" : page).orElse(PageNumber.FIRST);
        SearchResult result = searchPosts.search(query, wanted, number.skip(pageSize), pageSize);
        return new Found(new SearchAddress(query.text(), wanted), query, number, pageSize, result);
    }
}

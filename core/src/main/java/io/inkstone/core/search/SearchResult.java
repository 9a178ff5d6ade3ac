package io.inkstone.core.search;

import java.util.List;

/**
 * One page of what a search found.
 *
 * @param total how many there are on all pages
 */
public record SearchResult(long total, List<SearchHit> hits) {
    static final SearchResult NONE = new SearchResult(0, List.of());
}

package io.inkstone.web.taxonomy;

import io.inkstone.core.site.Permalinks;
import io.inkstone.core.taxonomy.CategoryCount;

/** A term with the number of its posts. */
public record TermLink(String name, String address, long count) {
    static TermLink of(CategoryCount category, Permalinks permalinks) {
        return new TermLink(category.name(), permalinks.category(category.path()), category.postCount());
    }
}

package io.inkstone.web.taxonomy;

import io.inkstone.core.site.Permalinks;
import io.inkstone.core.taxonomy.CategoryCount;
import java.util.List;

/** A category and those below it. */
public record CategoryNode(TermLink term, List<CategoryNode> children) {
    /** The categories right below {@code parent}, a path; those at the top where it is empty. */
    static List<CategoryNode> below(String parent, List<CategoryCount> all, Permalinks permalinks) {
        return all.stream()
                .filter(category -> parentOf(category).equals(parent))
                .map(category ->
                        new CategoryNode(TermLink.of(category, permalinks), below(category.path(), all, permalinks)))
                .toList();
    }

    private static String parentOf(CategoryCount category) {
        int slash = category.path().lastIndexOf('/');
        return slash < 0 ? "" : category.path().substring(0, slash);
    }
}

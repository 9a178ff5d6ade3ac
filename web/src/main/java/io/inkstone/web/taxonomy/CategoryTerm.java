package io.inkstone.web.taxonomy;

import io.inkstone.core.site.Permalinks;
import io.inkstone.core.taxonomy.Category;
import io.inkstone.core.taxonomy.CategoryCount;
import io.inkstone.web.layout.Link;
import io.inkstone.web.layout.SiteFrame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a category's page of its place in the tree. */
final class CategoryTerm {
    private CategoryTerm() {}

    /**
     * The category at {@code path}.
     *
     * @param lineage from the root down to it, without it if it does not exist
     * @param below the categories right below it that hold public posts
     */
    static Optional<Term> of(String path, List<Category> lineage, List<CategoryCount> below, SiteFrame site) {
        if (lineage.isEmpty() || !lineage.getLast().path().equals(path)) {
            return Optional.empty();
        }
        Permalinks permalinks = site.permalinks();
        Stream<Link> above = lineage.subList(0, lineage.size() - 1).stream()
                .map(category -> new Link(category.name(), permalinks.category(category.path())));
        Link all = new Link(site.text("categories.title"), permalinks.categories());
        return Optional.of(new Term(
                site.text("category.label"),
                lineage.getLast().name(),
                permalinks.category(path),
                Stream.concat(Stream.of(all), above).toList(),
                "",
                null,
                below.stream().map(child -> TermLink.of(child, permalinks)).toList()));
    }
}

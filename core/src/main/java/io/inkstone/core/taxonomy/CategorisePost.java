package io.inkstone.core.taxonomy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Puts a post into its categories. */
@Singleton
public class CategorisePost {
    private final CategoryRepository categories;
    private final EnsureCategory ensureCategory;

    public CategorisePost(CategoryRepository categories, EnsureCategory ensureCategory) {
        this.categories = categories;
        this.ensureCategory = ensureCategory;
    }

    /** These categories and no others, in this order, each one as its names from the root down. */
    @Transactional
    public void categorise(UUID postId, List<List<String>> names) {
        categories.unlinkAll(postId);
        for (int position = 0; position < names.size(); position++) {
            categories.link(postId, ensureCategory.ensure(names.get(position)).id(), position);
        }
    }

    /** The same for many posts that are in no category yet; tells of each the names of its categories. */
    @Transactional
    public Map<UUID, List<String>> categoriseAll(Map<UUID, List<List<String>>> namesByPost) {
        Map<List<String>, Category> known = new HashMap<>();
        TermLinks links = new TermLinks();
        namesByPost.forEach((postId, names) -> {
            for (int position = 0; position < names.size(); position++) {
                Category category = known.computeIfAbsent(names.get(position), ensureCategory::ensure);
                links.add(postId, category.id(), position, category.name());
            }
        });
        categories.linkAll(links.postIds(), links.termIds(), links.positions());
        return links.namesByPost();
    }
}

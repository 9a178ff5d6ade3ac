package io.inkstone.core.taxonomy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
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
}

package io.inkstone.core.taxonomy;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds a category by the names from the root down to it, or makes what is missing of them. */
@Singleton
public class EnsureCategory {
    private final CategoryRepository categories;

    public EnsureCategory(CategoryRepository categories) {
        this.categories = categories;
    }

    /**
     * The last of {@code names}, each one below the one before.
     *
     * @throws IllegalArgumentException if there is no name
     */
    @Transactional
    public Category ensure(List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("A category needs a name.");
        }
        Category category = child(null, names.getFirst());
        for (String name : names.subList(1, names.size())) {
            category = child(category, name);
        }
        return category;
    }

    private Category child(@Nullable Category parent, String name) {
        UUID parentId = parent == null ? null : parent.id();
        return categories.findChild(parentId, NameKey.of(name)).orElseGet(() -> add(parent, name.strip()));
    }

    private Category add(@Nullable Category parent, String name) {
        UUID id = Ids.next();
        Slug slug = FreeSlug.ofName(
                name,
                wanted -> categories.existsByPath(
                        Category.below(parent, id, wanted, name).path()));
        return categories.save(Category.below(parent, id, slug, name));
    }
}

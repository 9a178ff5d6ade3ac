package io.inkstone.importer.export;

import io.inkstone.core.taxonomy.Category;
import io.inkstone.core.taxonomy.CategoryRepository;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tree of categories, read once: a site has thousands at most. */
final class CategoryNames {
    private static final int PAGE = 1_000;

    private final Map<String, Category> byId = new HashMap<>();

    private CategoryNames() {}

    static CategoryNames read(CategoryRepository categories) {
        CategoryNames names = new CategoryNames();
        for (List<Category> page = categories.after("", PAGE);
                !page.isEmpty();
                page = categories.after(page.getLast().path(), PAGE)) {
            page.forEach(category -> names.byId.put(category.id().toString(), category));
        }
        return names;
    }

    /** Each as its names from the root down. */
    List<List<String>> of(List<String> ids) {
        List<List<String>> paths = new ArrayList<>();
        for (String id : ids) {
            Deque<String> path = new ArrayDeque<>();
            for (Category each = byId.get(id);
                    each != null;
                    each = each.parentId() == null
                            ? null
                            : byId.get(each.parentId().toString())) {
                path.addFirst(each.name());
            }
            if (!path.isEmpty()) {
                paths.add(List.copyOf(path));
            }
        }
        return paths;
    }
}

package io.inkstone.importer.export;

import io.inkstone.core.author.Author;
import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.taxonomy.Category;
import io.inkstone.core.taxonomy.CategoryRepository;
import io.inkstone.core.taxonomy.Tag;
import io.inkstone.core.taxonomy.TagRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a post is filed under, as front matter. */
@Singleton
class PostTerms {
    private final AuthorRepository authors;
    private final CategoryRepository categories;
    private final TagRepository tags;

    PostTerms(AuthorRepository authors, CategoryRepository categories, TagRepository tags) {
        this.authors = authors;
        this.categories = categories;
        this.tags = tags;
    }

    void addTo(Map<String, @Nullable Object> values, UUID postId) {
        put(values, "author", authors.ofPost(postId).stream().map(Author::name).toList());
        put(
                values,
                "categories",
                categories.ofPost(postId).stream().map(Category::name).toList());
        put(values, "tags", tags.ofPost(postId).stream().map(Tag::name).toList());
    }

    private static void put(Map<String, @Nullable Object> values, String key, List<String> names) {
        if (!names.isEmpty()) {
            values.put(key, names);
        }
    }
}

package io.inkstone.web.post;

import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.site.Permalinks;
import io.inkstone.core.taxonomy.CategoryRepository;
import io.inkstone.core.taxonomy.TagRepository;
import io.inkstone.web.layout.Link;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds what a post is filed under. */
@Singleton
class ReadTerms {
    private final AuthorRepository authors;
    private final CategoryRepository categories;
    private final TagRepository tags;

    ReadTerms(AuthorRepository authors, CategoryRepository categories, TagRepository tags) {
        this.authors = authors;
        this.categories = categories;
        this.tags = tags;
    }

    PostTerms read(UUID postId, Permalinks permalinks) {
        return new PostTerms(
                authors.ofPost(postId).stream()
                        .map(author -> new Link(author.name(), permalinks.author(author.slug())))
                        .toList(),
                categories.ofPost(postId).stream()
                        .map(category -> new Link(category.name(), permalinks.category(category.path())))
                        .toList(),
                tags.ofPost(postId).stream()
                        .map(tag -> new Link(tag.name(), permalinks.tag(tag.slug())))
                        .toList());
    }
}

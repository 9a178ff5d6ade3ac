package io.inkstone.web.feed;

import io.inkstone.core.author.Author;
import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.Category;
import io.inkstone.core.taxonomy.CategoryRepository;
import io.inkstone.core.taxonomy.Series;
import io.inkstone.core.taxonomy.SeriesRepository;
import io.inkstone.core.taxonomy.Tag;
import io.inkstone.core.taxonomy.TagRepository;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Finds what a list's feed follows. */
@Singleton
class FindTerm {
    private final AuthorRepository authors;
    private final CategoryRepository categories;
    private final SeriesRepository series;
    private final TagRepository tags;

    FindTerm(AuthorRepository authors, CategoryRepository categories, SeriesRepository series, TagRepository tags) {
        this.authors = authors;
        this.categories = categories;
        this.series = series;
        this.tags = tags;
    }

    Optional<Author> author(Slug slug) {
        return authors.findBySlug(slug);
    }

    Optional<Category> category(String path) {
        return categories.findByPath(path);
    }

    Optional<Series> series(Slug slug) {
        return series.findBySlug(slug);
    }

    Optional<Tag> tag(Slug slug) {
        return tags.findBySlug(slug);
    }
}

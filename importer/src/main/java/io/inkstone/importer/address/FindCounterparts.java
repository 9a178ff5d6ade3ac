package io.inkstone.importer.address;

import io.inkstone.core.author.AuthorRepository;
import io.inkstone.core.site.CurrentSite;
import io.inkstone.core.taxonomy.CategoryRepository;
import io.inkstone.core.taxonomy.TagRepository;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Reads which lists this site shows at the moment. */
@Singleton
class FindCounterparts {
    private static final int MOST_TERMS = 20_000;

    private final TagRepository tags;
    private final CategoryRepository categories;
    private final AuthorRepository authors;
    private final CurrentSite site;
    private final Clock clock;

    FindCounterparts(
            TagRepository tags,
            CategoryRepository categories,
            AuthorRepository authors,
            CurrentSite site,
            Clock clock) {
        this.tags = tags;
        this.categories = categories;
        this.authors = authors;
        this.site = site;
        this.clock = clock;
    }

    Counterparts find() {
        Instant now = clock.instant();
        return new Counterparts(
                site.permalinks(),
                tags.mostUsed(now, MOST_TERMS),
                categories.tree(now, MOST_TERMS),
                authors.withPosts(now, MOST_TERMS));
    }
}

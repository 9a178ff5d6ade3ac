package io.inkstone.core.author;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.NameKey;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Finds an author by name, or makes one. */
@Singleton
public class EnsureAuthor {
    private final AuthorRepository authors;

    public EnsureAuthor(AuthorRepository authors) {
        this.authors = authors;
    }

    /** The one whose name differs at most in case, width or white space, else a new one of this name. */
    @Transactional
    public Author ensure(String name) {
        return authors.findByNameKey(NameKey.of(name)).orElseGet(() -> add(name.strip()));
    }

    private Author add(String name) {
        Slug slug = FreeSlug.ofName(name, authors::existsBySlug);
        return authors.save(Author.named(Ids.next(), slug, name));
    }
}

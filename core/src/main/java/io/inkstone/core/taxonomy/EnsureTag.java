package io.inkstone.core.taxonomy;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Finds a tag by its name, or makes it. */
@Singleton
public class EnsureTag {
    private final TagRepository tags;

    public EnsureTag(TagRepository tags) {
        this.tags = tags;
    }

    /** The one whose name differs at most in case, width or white space, else a new one of this name. */
    @Transactional
    public Tag ensure(String name) {
        return tags.findByNameKey(NameKey.of(name)).orElseGet(() -> add(name.strip()));
    }

    private Tag add(String name) {
        Slug slug = FreeSlug.ofName(name, tags::existsBySlug);
        return tags.save(Tag.named(Ids.next(), slug, name));
    }
}

package io.inkstone.core.taxonomy;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A subject in the tree of subjects; a post in a category also belongs to those above it. */
@MappedEntity("category")
public record Category(
        @Id UUID id,
        @Nullable UUID parentId,
        Slug slug,
        String name,
        String nameKey,
        String path,
        @Version @Nullable Long version) {

    /** A category below {@code parent}, or at the top where there is none. */
    public static Category below(@Nullable Category parent, UUID id, Slug slug, String name) {
        UUID parentId = parent == null ? null : parent.id();
        String path = parent == null ? slug.value() : parent.path() + "/" + slug.value();
        return new Category(id, parentId, slug, name, NameKey.of(name), path, null);
    }
}

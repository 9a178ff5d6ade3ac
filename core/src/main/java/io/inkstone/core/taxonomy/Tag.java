package io.inkstone.core.taxonomy;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A keyword; tags have no order and no tree. */
@MappedEntity("tag")
public record Tag(
        @Id UUID id,
        Slug slug,
        String name,
        String nameKey,
        @Version @Nullable Long version) {

    public static Tag named(UUID id, Slug slug, String name) {
        return new Tag(id, slug, name, NameKey.of(name), null);
    }
}

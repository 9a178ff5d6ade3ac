package io.inkstone.core.author;

import io.inkstone.core.slug.Slug;
import io.inkstone.core.taxonomy.NameKey;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A name that stands under posts. */
@MappedEntity("author")
public record Author(
        @Id UUID id,
        Slug slug,
        String name,
        String nameKey,
        String biography,
        @Nullable String website,
        @Version @Nullable Long version) {

    /** An author of whom only the name is known. */
    public static Author named(UUID id, Slug slug, String name) {
        return new Author(id, slug, name, NameKey.of(name), "", null, null);
    }
}

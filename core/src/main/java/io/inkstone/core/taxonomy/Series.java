package io.inkstone.core.taxonomy;

import io.inkstone.core.slug.Slug;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Posts that are meant to be read one after the other. */
@MappedEntity("series")
public record Series(
        @Id UUID id,
        Slug slug,
        String name,
        String nameKey,
        String description,
        @Version @Nullable Long version) {

    public static Series named(UUID id, Slug slug, String name) {
        return new Series(id, slug, name, NameKey.of(name), "", null);
    }
}

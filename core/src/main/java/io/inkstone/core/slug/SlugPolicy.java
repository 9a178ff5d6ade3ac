package io.inkstone.core.slug;

import java.util.Optional;

/** x. */
public enum SlugPolicy {
    UNICODE;

    public Optional<Slug> slugOf(String t) {
        return Slug.parse(t.toLowerCase(java.util.Locale.ROOT));
    }
}

package io.inkstone.web.search;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The part of {@code /search.json} that a test reads. */
@Serdeable
record Answer(@Nullable String next, List<Hit> hits) {
    /** One hit. */
    @Serdeable
    record Hit(String url) {}
}

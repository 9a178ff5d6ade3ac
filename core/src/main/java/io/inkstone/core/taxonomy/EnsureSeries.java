package io.inkstone.core.taxonomy;

import io.inkstone.core.identity.Ids;
import io.inkstone.core.slug.FreeSlug;
import io.inkstone.core.slug.Slug;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Finds a series by its name, or makes it. */
@Singleton
public class EnsureSeries {
    private final SeriesRepository series;

    public EnsureSeries(SeriesRepository series) {
        this.series = series;
    }

    /** The one whose name differs at most in case, width or white space, else a new one of this name. */
    @Transactional
    public Series ensure(String name) {
        return series.findByNameKey(NameKey.of(name)).orElseGet(() -> add(name.strip()));
    }

    private Series add(String name) {
        Slug slug = FreeSlug.ofName(name, series::existsBySlug);
        return series.save(Series.named(Ids.next(), slug, name));
    }
}

package io.inkstone.core.taxonomy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives a post its place in a series. */
@Singleton
public class PlaceInSeries {
    private final SeriesRepository series;
    private final EnsureSeries ensureSeries;

    public PlaceInSeries(SeriesRepository series, EnsureSeries ensureSeries) {
        this.series = series;
        this.ensureSeries = ensureSeries;
    }

    /**
     * Into this series and out of any other; tells the series' own spelling of its name, null for none.
     *
     * @param name null takes the post out of any series
     * @param position null puts it behind those that have a position, by its date
     */
    @Transactional
    public @Nullable String place(UUID postId, @Nullable String name, @Nullable Integer position) {
        series.unlink(postId);
        if (name == null) {
            return null;
        }
        Series found = ensureSeries.ensure(name);
        series.link(postId, found.id(), position);
        return found.name();
    }
}

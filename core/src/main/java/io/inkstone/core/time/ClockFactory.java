package io.inkstone.core.time;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

/** The only place that knows the machine's own time. */
@Factory
class ClockFactory {
    // as PostgreSQL keeps a time, so that what is read back equals what was written
    private static final Duration PRECISION = ChronoUnit.MICROS.getDuration();

    @Singleton
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), PRECISION);
    }
}

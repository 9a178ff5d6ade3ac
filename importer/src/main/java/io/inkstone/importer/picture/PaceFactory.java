package io.inkstone.importer.picture;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Gives every import the polite pace. */
@Factory
class PaceFactory {
    @Singleton
    Pace pace() {
        return Pace.POLITE;
    }
}

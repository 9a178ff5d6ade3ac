package io.inkstone.core.fetch;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Holds every fetch of the service to the strict rules. */
@Factory
class FetchRulesFactory {
    @Singleton
    FetchRules fetchRules() {
        return FetchRules.STRICT;
    }
}

package io.inkstone.core.media;

import io.inkstone.core.configuration.Configuration;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Chooses where media lie, by the configuration. */
@Factory
class MediaStoreFactory {
    @Singleton
    MediaStore mediaStore(Configuration configuration) {
        return new FileMediaStore(configuration.storage());
    }
}

package io.inkstone.core.importing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A picture on another host, and what became of it when it was asked for.
 *
 * @param url in the spelling of {@link io.inkstone.core.fetch.WebUrl}
 * @param mediaId its copy in the media library; null if it could not be had
 * @param reason why it could not be had; null if it was
 * @param attempts how often it was asked for, over all runs
 */
@MappedEntity("remote_image")
public record RemoteImage(
        @Id String url, @Nullable UUID mediaId, @Nullable String reason, int attempts, Instant askedAt) {
    /** What is longer is not kept, and so not asked for. */
    public static final int MOST_URL_LENGTH = 2000;
}

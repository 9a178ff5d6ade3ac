package io.inkstone.core.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address that works once; its row is gone when it was used.
 *
 * @param accountId whose password it sets; null for the link that makes the first owner
 */
@MappedEntity("set_up_link")
public record SetUpLink(@Id String tokenHash, @Nullable UUID accountId, Instant expiresAt) {
    /** Over a weekend; a link that was missed is issued anew. */
    public static final Duration LIFETIME = Duration.ofDays(3);
}

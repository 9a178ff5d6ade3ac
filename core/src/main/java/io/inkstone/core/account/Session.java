package io.inkstone.core.account;

import io.inkstone.core.identity.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is signed in.
 *
 * @param seenAt when it last asked for something, to a minute
 * @param expiresAt when it is over, however busy it was
 */
@MappedEntity("session")
public record Session(
        @Id UUID id, String tokenHash, UUID accountId, Instant createdAt, Instant seenAt, Instant expiresAt) {
    /** Over when nothing was asked for this long. */
    public static final Duration IDLE = Duration.ofHours(12);
    /** Over at the latest this long after it began. */
    public static final Duration LIFETIME = Duration.ofDays(14);
    /** How exact {@link #seenAt} is, so that reading pages does not write each time. */
    static final Duration SEEN_STEP = Duration.ofMinutes(1);

    static Session begin(Token token, UUID accountId, Instant now) {
        return new Session(Ids.next(), token.hash(), accountId, now, now, now.plus(LIFETIME));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(expiresAt) || !now.isBefore(seenAt.plus(IDLE));
    }

    boolean isSeenLongAgo(Instant now) {
        return !now.isBefore(seenAt.plus(SEEN_STEP));
    }
}

package io.inkstone.core.discovery;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Finds what has changed since somebody was last told. It asks the database and not those who write, so that nothing is
 * missed that another process imports, that comes out at its appointed time, or that happened while the service was down.
 */
@Singleton
public class FollowChanges {
    /** What was written in a transaction that is not over yet would be missed; none takes that long. */
    private static final Duration SETTLING = Duration.ofSeconds(30);

    private final ChangedPostRepository changes;
    private final PushProgressRepository progress;
    private final Clock clock;

    public FollowChanges(ChangedPostRepository changes, PushProgressRepository progress, Clock clock) {
        this.changes = changes;
        this.progress = progress;
        this.clock = clock;
    }

    /** At most {@code limit} changes, the earliest first; none of those that were there before this was first asked. */
    public List<ChangedPost> untold(PushTarget target, int limit) {
        Instant until = clock.instant().minus(SETTLING);
        Optional<PushProgress> known = progress.findByTarget(target);
        if (known.isEmpty()) {
            progress.put(target, until);
            return List.of();
        }
        return changes.between(known.get().pushedUntil(), until, limit);
    }

    /** Notes that these have been told, or given up. */
    public void tell(PushTarget target, List<ChangedPost> told) {
        if (!told.isEmpty()) {
            progress.put(target, told.getLast().changedAt());
        }
    }
}

package io.inkstone.core.account;

import io.inkstone.core.account.AccountException.TooManyAttempts;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Bounds how often passwords can be guessed: from one address, for one account from one address, and for one account from
 * everywhere. Whoever is refused by a narrower bound is not counted by the next, so that one machine alone cannot lock
 * somebody out everywhere.
 */
@Singleton
public class LogInThrottle {
    static final Duration WINDOW = Duration.ofMinutes(15);
    static final int PER_ADDRESS = 50;
    static final int PER_ACCOUNT_AND_ADDRESS = 10;
    static final int PER_ACCOUNT = 100;

    private final ThrottleRepository throttles;
    private final Clock clock;

    public LogInThrottle(ThrottleRepository throttles, Clock clock) {
        this.throttles = throttles;
        this.clock = clock;
    }

    /** Counts the attempt before the password is looked at, so that many at once are not more than the bound. */
    void admit(Credentials credentials) {
        Instant now = clock.instant();
        throttles.deleteOver(now);
        for (Bound bound : bounds(credentials)) {
            Throttle counted = throttles.count(bound.keyHash(), now, now.plus(WINDOW));
            if (counted.attemptCount() > bound.limit()) {
                throw new TooManyAttempts(Duration.between(now, counted.endsAt()));
            }
        }
    }

    /** Takes back the count of an attempt that was right. */
    void forgive(Credentials credentials) {
        bounds(credentials).forEach(bound -> throttles.discount(bound.keyHash()));
    }

    private static List<Bound> bounds(Credentials credentials) {
        String account = Email.parse(credentials.email()).map(Email::value).orElse(credentials.email());
        return List.of(
                Bound.of("address", PER_ADDRESS, credentials.address(), ""),
                Bound.of("account and address", PER_ACCOUNT_AND_ADDRESS, account, credentials.address()),
                Bound.of("account", PER_ACCOUNT, account, ""));
    }

    /** How often within {@link #WINDOW} something may be tried. */
    private record Bound(String keyHash, int limit) {
        static Bound of(String kind, int limit, String first, String second) {
            String key = String.join("\0", kind, first, second);
            return new Bound(Sha256.hex(key.getBytes(StandardCharsets.UTF_8)), limit);
        }
    }
}

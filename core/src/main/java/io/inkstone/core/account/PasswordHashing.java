package io.inkstone.core.account;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Hashes and checks passwords, a few at a time: each takes 19 MiB and a processor for tens of milliseconds, so a flood of
 * guesses must wait at the door and not take the site down.
 */
@Singleton
public class PasswordHashing {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Semaphore places;
    private final Duration patience;
    private final PasswordHash nobodys =
            Argon2id.CURRENT.hash(new Password(Token.random().value()));

    @Inject
    public PasswordHashing() {
        this(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE);
    }

    PasswordHashing(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @throws AccountException.Busy if too many others are waiting */
    PasswordHash hash(Password password) {
        return inTurn(() -> Argon2id.CURRENT.hash(password));
    }

    /**
     * Whether the password is the one that was hashed. Takes as long where there is no hash, so that a stranger cannot
     * tell by the clock which accounts exist.
     *
     * @throws AccountException.Busy if too many others are waiting
     */
    boolean matches(@Nullable PasswordHash hash, Password password) {
        if (password.isTooLong()) {
            return false;
        }
        boolean same = inTurn(() -> Argon2id.matches(hash == null ? nobodys : hash, password));
        return same && hash != null;
    }

    /** Whether it was made at another cost than hashes are made now. */
    boolean isOutdated(PasswordHash hash) {
        return !Argon2id.CURRENT.made(hash);
    }

    private <T> T inTurn(Supplier<T> work) {
        if (!admitted()) {
            throw new AccountException.Busy();
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean admitted() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

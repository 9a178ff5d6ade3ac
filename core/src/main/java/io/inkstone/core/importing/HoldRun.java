package io.inkstone.core.importing;

import io.micronaut.data.connection.annotation.Connectable;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Sees to it that at most one process works on a run. Whoever does holds an advisory lock of PostgreSQL's on the very connection
 * on which it writes: if the process or the connection dies, the lock falls, and nothing more can be written.
 */
@Singleton
public class HoldRun {
    private static final int ATTEMPTS = 20;
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final RunLockRepository repository;

    HoldRun(RunLockRepository repository) {
        this.repository = repository;
    }

    /** Does the work on one connection; empty, with nothing done, if another process works on the run. */
    @Connectable
    public <T> Optional<T> hold(UUID runId, Supplier<T> work) {
        if (!lock(runId)) {
            return Optional.empty();
        }
        T done;
        try {
            done = work.get();
        } catch (RuntimeException | Error e) {
            release(runId, e);
            throw e;
        }
        repository.unlock(runId);
        return Optional.of(done);
    }

    /** Waits a little: PostgreSQL notices only after the statement at hand that a process was killed. */
    private boolean lock(UUID runId) {
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                if (repository.tryLock(runId)) {
                    return true;
                }
                Thread.sleep(PAUSE);
            }
            return repository.tryLock(runId);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void release(UUID runId, Throwable failure) {
        try {
            repository.unlock(runId);
        } catch (RuntimeException e) {
            // The connection is gone, and the lock with it.
            failure.addSuppressed(e);
        }
    }
}

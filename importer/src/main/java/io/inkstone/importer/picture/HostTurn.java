package io.inkstone.importer.picture;

import io.inkstone.core.fetch.FetchException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One host during one run: asked one thing at a time, with a pause behind each, and left alone once it fails all the time. */
final class HostTurn {
    private static final int MOST_FAILURES_IN_A_ROW = 5;

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Pace pace;
    private int failures;
    private @Nullable String closedBecause;

    HostTurn(Pace pace) {
        this.pace = pace;
    }

    /** An answer, and how many questions it took. */
    record Answered<T>(T value, int attempts) {}

    /**
     * Waits for the host's turn, and asks again where that may help.
     *
     * @throws FetchException if no attempt was answered, or the host is asked no more in this run
     */
    <T> Answered<T> ask(Supplier<T> question) throws InterruptedException {
        turn.lockInterruptibly();
        try {
            return attempt(question, 1);
        } finally {
            turn.unlock();
        }
    }

    private <T> Answered<T> attempt(Supplier<T> question, int attempt) throws InterruptedException {
        if (closedBecause != null) {
            throw new FetchException.Unreachable(closedBecause);
        }
        try {
            T value = question.get();
            failures = 0;
            return new Answered<>(value, attempt);
        } catch (FetchException e) {
            count(e);
            if (!e.mayPass() || attempt >= pace.attempts() || closedBecause != null) {
                throw e;
            }
            Thread.sleep(pause(e, attempt));
        } finally {
            Thread.sleep(pace.between());
        }
        return attempt(question, attempt + 1);
    }

    private void count(FetchException e) {
        boolean silent = e instanceof FetchException.Unreachable || e instanceof FetchException.TooSlow;
        failures = silent ? failures + 1 : 0;
        if (failures >= MOST_FAILURES_IN_A_ROW) {
            closedBecause = "the host failed " + failures + " times in a row and was asked no more in this run";
        }
        if (e instanceof FetchException.Status status
                && status.retryAfter() != null
                && status.retryAfter().compareTo(pace.longestWait()) > 0) {
            closedBecause =
                    "the host asked to be left alone for " + status.retryAfter().toSeconds() + " seconds";
        }
    }

    private Duration pause(FetchException e, int attempt) {
        return e instanceof FetchException.Status status && status.retryAfter() != null
                ? status.retryAfter()
                : pace.backOff().multipliedBy(1L << (attempt - 1));
    }
}

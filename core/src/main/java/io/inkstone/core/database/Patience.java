package io.inkstone.core.database;

import java.time.Duration;

/** A bounded wait for something that another process does. */
final class Patience {
    private final long end;

    private Patience(long end) {
        this.end = end;
    }

    static Patience of(Duration atMost) {
        return new Patience(System.nanoTime() + atMost.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** Waits one step; an interruption is an exception, because then the service is about to stop. */
    void pause(Duration step) {
        try {
            Thread.sleep(step);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    static DatabaseException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new DatabaseException("Waiting for PostgreSQL was interrupted: start Inkstone again.", e);
    }
}

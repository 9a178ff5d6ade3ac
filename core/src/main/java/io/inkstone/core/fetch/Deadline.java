package io.inkstone.core.fetch;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.jspecify.annotations.Nullable;

/** Cuts the connection when the time is over, whatever the client waits for. */
final class Deadline implements AutoCloseable {
    private final ScheduledFuture<?> alarm;
    private @Nullable HttpGet running;
    private boolean passed;

    Deadline(ScheduledExecutorService alarms, Duration patience) {
        alarm = alarms.schedule(this::pass, patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    synchronized void watch(HttpGet next) {
        running = next;
        if (passed) {
            next.cancel();
        }
    }

    synchronized boolean isPassed() {
        return passed;
    }

    private synchronized void pass() {
        passed = true;
        if (running != null) {
            running.cancel();
        }
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}

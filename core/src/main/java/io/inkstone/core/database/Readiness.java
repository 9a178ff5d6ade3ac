package io.inkstone.core.database;

import io.micronaut.serde.annotation.Serdeable;

/** Whether the service can serve readers now, with the state of each thing that it needs for that. */
@Serdeable
public record Readiness(boolean ready, String database, String migrations) {
    static Readiness unreachable() {
        return new Readiness(false, "does not answer", "unknown");
    }

    static Readiness answering(int pendingCount) {
        return new Readiness(pendingCount == 0, "answers", pendingCount == 0 ? "done" : pendingCount + " pending");
    }
}

package io.inkstone.core.database;

import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Asks whether the service can do its work, and never takes longer than a probe waits. */
@Singleton
public final class CheckReadiness {
    private static final Duration AT_MOST = Duration.ofSeconds(2);

    private final DataSource dataSource;
    private final Flyway flyway;
    private volatile boolean migrated;

    CheckReadiness(DataSource dataSource, Flyway flyway) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
        this.flyway = flyway;
    }

    /** The state now. */
    public Readiness check() {
        FutureTask<Readiness> question = new FutureTask<>(this::ask);
        Thread.startVirtualThread(question);
        try {
            return question.get(AT_MOST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            question.cancel(true);
            return Readiness.unreachable();
        } catch (InterruptedException e) {
            throw Patience.interrupted(e);
        }
    }

    private Readiness ask() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            if (!connection.isValid((int) AT_MOST.toSeconds())) {
                return Readiness.unreachable();
            }
        }
        return Readiness.answering(pendingCount());
    }

    /** Migrations are never taken back, so once none is pending nobody needs to ask again. */
    private int pendingCount() throws FlywayException {
        if (migrated) {
            return 0;
        }
        int pendingCount = flyway.info().pending().length;
        migrated = pendingCount == 0;
        return pendingCount;
    }
}

package io.inkstone.web.sync;

import io.inkstone.core.sync.SyncOutcome;
import io.inkstone.core.sync.SyncSources;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Syncs what is due while the site is served; a command has no part in it. */
@Singleton
@Requires(missingProperty = "inkstone.command")
class SyncInBackground implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(SyncInBackground.class);
    private static final int PAUSE_SECONDS = 3;

    private final SyncSources syncSources;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("sync-sources").unstarted(this::syncUntilStopped);

    SyncInBackground(SyncSources syncSources) {
        this.syncSources = syncSources;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.start();
    }

    private void syncUntilStopped() {
        try {
            while (!stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS)) {
                syncAll();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void syncAll() {
        try {
            Optional<SyncOutcome> outcome;
            do {
                outcome = syncSources.syncNext();
                outcome.ifPresent(SyncInBackground::tell);
            } while (outcome.isPresent() && stopping.getCount() > 0);
        } catch (RuntimeException e) {
            // The database may be away for a while; the next turn tries again.
            LOG.warn("repositories could not be synced: {}", e.toString());
        }
    }

    private static void tell(SyncOutcome outcome) {
        if (!outcome.pushed().isEmpty()) {
            LOG.info("{} texts were committed to {}", outcome.pushed().size(), outcome.name());
        }
        if (outcome.failure() != null) {
            LOG.warn("{} could not be synced: {}", outcome.name(), outcome.failure());
        } else if (!outcome.reports().isEmpty()) {
            LOG.info(
                    "{} was synced to {}; {} files are gone there, whose posts stay",
                    outcome.name(),
                    outcome.head(),
                    outcome.gone().size());
        }
    }

    /** The source at hand is finished first, because the database goes away after this. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        thread.join();
    }
}

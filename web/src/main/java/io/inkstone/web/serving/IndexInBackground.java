package io.inkstone.web.serving;

import io.inkstone.core.search.IndexAdded;
import io.inkstone.core.search.IndexOutdated;
import io.inkstone.core.search.RelatePosts;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Indexes what an older version indexed otherwise or not at all, and finds out which posts are alike: after each start, and
 * twice a minute for what was written meanwhile. Several nodes share the work. What an import adds here is left to {@link IndexAdded},
 * which does it together.
 */
@Singleton
@Requires(missingProperty = "inkstone.command")
class IndexInBackground implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(IndexInBackground.class);
    private static final int BATCH = 20;
    private static final int PAUSE_SECONDS = 30;

    private final IndexOutdated indexOutdated;
    private final IndexAdded indexAdded;
    private final RelatePosts relatePosts;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().daemon().name("index-outdated").unstarted(this::workUntilStopped);

    IndexInBackground(IndexOutdated indexOutdated, IndexAdded indexAdded, RelatePosts relatePosts) {
        this.indexOutdated = indexOutdated;
        this.indexAdded = indexAdded;
        this.relatePosts = relatePosts;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.start();
    }

    private void workUntilStopped() {
        try {
            do {
                workOnce();
            } while (!stopping.await(PAUSE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void workOnce() {
        try {
            repeat(() -> indexOutdated.index(BATCH));
            repeat(() -> relatePosts.relate(BATCH));
        } catch (RuntimeException e) {
            // The database may be away for a while; the next turn tries again.
            LOG.warn("posts could not be indexed: {}", e.toString());
        }
    }

    private void repeat(IntSupplier batch) {
        int done;
        do {
            done = indexAdded.isBehind() ? 0 : batch.getAsInt();
        } while (done > 0 && stopping.getCount() > 0);
    }

    /** The batch at hand is finished first, because the database goes away after this. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        thread.join();
    }
}

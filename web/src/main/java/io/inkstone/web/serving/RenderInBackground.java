package io.inkstone.web.serving;

import io.inkstone.core.post.RenderOutdated;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * After an upgrade, renders what an older renderer made: a few posts at a time while readers see what is there. The next
 * start goes on where this one stopped, and several nodes share the work.
 */
@Singleton
@Requires(missingProperty = "inkstone.command")
class RenderInBackground implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(RenderInBackground.class);
    private static final int BATCH = 20;

    private final RenderOutdated renderOutdated;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("render-outdated").unstarted(this::renderAll);
    private volatile boolean stopping;

    RenderInBackground(RenderOutdated renderOutdated) {
        this.renderOutdated = renderOutdated;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.start();
    }

    private void renderAll() {
        int count = 0;
        int rendered;
        do {
            rendered = renderOutdated.render(BATCH);
            count += rendered;
        } while (rendered > 0 && !stopping);
        if (count > 0) {
            LOG.info("{} posts were rendered again, because the renderer has changed", count);
        }
    }

    /** The batch at hand is finished first, because the database goes away after this. */
    @PreDestroy
    void stop() throws InterruptedException {
        stopping = true;
        thread.join();
    }
}

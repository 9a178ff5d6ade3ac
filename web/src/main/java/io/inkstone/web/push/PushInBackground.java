package io.inkstone.web.push;

import io.inkstone.core.configuration.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for news every minute while the site is served, if it is one that the world can read. */
@Singleton
@Requires(missingProperty = "inkstone.command")
class PushInBackground implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(PushInBackground.class);

    private final PushNews pushNews;
    private final Configuration configuration;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = Thread.ofPlatform().daemon().name("push-news").unstarted(this::pushUntilStopped);

    PushInBackground(PushNews pushNews, Configuration configuration) {
        this.pushNews = pushNews;
        this.configuration = configuration;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        if (configuration.isPublic()) {
            thread.start();
        }
    }

    private void pushUntilStopped() {
        try {
            while (!stopping.await(1, TimeUnit.MINUTES)) {
                pushOnce();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void pushOnce() throws InterruptedException {
        try {
            pushNews.push();
        } catch (RuntimeException e) {
            // The database may be away for a while; the next minute tries again.
            LOG.warn("search engines could not be told of news: {}", e.toString());
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        thread.interrupt();
        thread.join();
    }
}

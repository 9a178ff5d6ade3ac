package io.inkstone.web.serving;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the launcher make the start cache if it says that there is none: some time after the start, with the lowest
 * priority, in a process of its own. Whatever happens to that process, the service does not notice.
 */
@Singleton
@Requires(property = "inkstone.rehearse")
class StartCache implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(StartCache.class);
    private static final Duration AFTER = Duration.ofSeconds(15);

    private final Thread thread =
            Thread.ofPlatform().daemon().name("start-cache").unstarted(this::make);
    private final String launcher;

    StartCache(@Property(name = "inkstone.rehearse") String launcher) {
        this.launcher = launcher;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        thread.start();
    }

    private void make() {
        try {
            Thread.sleep(AFTER);
            awaitOrDestroy(new ProcessBuilder(List.of("/bin/sh", "-c", "exec nice -n 19 \"$0\" rehearse", launcher))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start());
        } catch (InterruptedException e) {
            LOG.debug("The service stops before the start cache is made");
        } catch (IOException e) {
            LOG.warn("The start cache cannot be made: {}", e.getMessage());
        }
    }

    private static void awaitOrDestroy(Process process) throws InterruptedException {
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            throw e;
        }
    }

    @PreDestroy
    void stop() {
        thread.interrupt();
    }
}

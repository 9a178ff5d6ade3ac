package io.inkstone.web.serving;

import io.inkstone.core.command.Settings;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.start.Startup;
import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.util.concurrent.CountDownLatch;

/** The service while it answers readers. */
public final class RunningSite implements AutoCloseable {
    private final Startup startup;
    private final URI address;
    private final CountDownLatch end = new CountDownLatch(1);

    private RunningSite(Startup startup, URI address) {
        this.startup = startup;
        this.address = address;
    }

    /**
     * Starts database, service and listeners; it answers when this returns.
     *
     * @throws ServingException if a port is taken
     */
    public static RunningSite start(Settings settings) {
        Configuration configuration = Listeners.withPorts(settings).configuration();
        Listeners.refuseTakenPorts(configuration);
        Startup startup = Startup.start(configuration, Listeners.properties(configuration));
        try {
            startup.context().getBean(EmbeddedServer.class).start();
            return new RunningSite(startup, configuration.siteUrl());
        } catch (ServerStartupException e) {
            startup.close();
            throw new ServingException(
                    "The server cannot listen (%s): free its ports, or set others.".formatted(e.getMessage()), e);
        }
    }

    /** The site's address for people, without a slash at the end. */
    public URI address() {
        return address;
    }

    /** Waits until a signal ends the process. */
    public void awaitEnd() throws InterruptedException {
        end.await();
    }

    @Override
    public void close() {
        end.countDown();
        startup.close();
    }
}

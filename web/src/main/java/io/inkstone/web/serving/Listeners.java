package io.inkstone.web.serving;

import io.inkstone.core.command.Settings;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.configuration.ManagementAddress;
import io.netty.channel.epoll.Epoll;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;

/** Where the server listens, in the framework's words. */
final class Listeners {
    private static final String SITE = "micronaut.server.netty.listeners.site.";
    private static final String MANAGEMENT = "micronaut.server.netty.listeners.management.";
    private static final String EVENT_LOOPS = "micronaut.netty.event-loops.";

    private Listeners() {}

    /** Replaces port 0 by a free one, because addresses are built from the port before the server listens. */
    static Settings withPorts(Settings settings) {
        Configuration configuration = settings.configuration();
        Settings changed = settings;
        if (configuration.port() == 0) {
            changed = changed.with("INKSTONE_PORT", Integer.toString(freePort()));
        }
        ManagementAddress management = configuration.management();
        if (management.port() == 0) {
            changed = changed.with("INKSTONE_MANAGEMENT_PORT", management.host() + ":" + freePort());
        }
        return changed;
    }

    static Map<String, Object> properties(Configuration configuration) {
        ManagementAddress management = configuration.management();
        Map<String, Object> properties = new HashMap<>();
        properties.put(SITE + "port", configuration.port());
        properties.put(MANAGEMENT + "host", management.host());
        properties.put(MANAGEMENT + "port", management.port());
        properties.put(MANAGEMENT + "expose-default-routes", false);
        properties.put("inkstone.management.port", management.port());
        String transport = Epoll.isAvailable() ? "epoll" : "nio";
        properties.put(EVENT_LOOPS + "default.transport", transport);
        properties.put(EVENT_LOOPS + "parent.transport", transport);
        return properties;
    }

    /** Asked before the database starts, so that the most common mistake is told at once. */
    static void refuseTakenPorts(Configuration configuration) {
        refuseTaken(new InetSocketAddress(configuration.port()), "INKSTONE_PORT");
        ManagementAddress management = configuration.management();
        refuseTaken(new InetSocketAddress(management.host(), management.port()), "INKSTONE_MANAGEMENT_PORT");
    }

    private static void refuseTaken(InetSocketAddress address, String key) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new ServingException(
                    "Port %d cannot be used (%s): stop what uses it, or set %s to another port."
                            .formatted(address.getPort(), e.getMessage(), key),
                    e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new ServingException("This machine has no free port (%s): close some connections.".formatted(e), e);
        }
    }
}

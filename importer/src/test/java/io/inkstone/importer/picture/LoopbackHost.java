package io.inkstone.importer.picture;

import io.inkstone.core.fetch.FetchRules;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** For tests that ask for it by a property: every host {@code *.example} but {@code gone.example} is this machine. */
@Factory
@Requires(property = LoopbackHost.PROPERTY)
public final class LoopbackHost {
    public static final String PROPERTY = "test.loopback-host";

    static final Pace AT_ONCE = new Pace(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(5), 3, 4, Long.MAX_VALUE);

    /** What to add to a test's properties. */
    public static final Map<String, String> PROPERTIES = Map.of(PROPERTY, "true");

    @Singleton
    @Replaces(FetchRules.class)
    FetchRules rules() {
        return new FetchRules(InetAddress::isLoopbackAddress, port -> true, LoopbackHost::lookUp);
    }

    @Singleton
    @Replaces(Pace.class)
    Pace pace() {
        return AT_ONCE;
    }

    private static List<InetAddress> lookUp(String host) throws UnknownHostException {
        if (host.equals("gone.example") || !host.endsWith(".example")) {
            throw new UnknownHostException(host);
        }
        return List.of(InetAddress.getLoopbackAddress());
    }
}

package io.inkstone.importer.picture;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The hosts that one run asks. */
final class HostTurns {
    private final Map<String, HostTurn> byHost = new ConcurrentHashMap<>();
    private final Pace pace;

    HostTurns(Pace pace) {
        this.pace = pace;
    }

    HostTurn of(String host) {
        return byHost.computeIfAbsent(host, each -> new HostTurn(pace));
    }
}

package io.inkstone.core.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import org.apache.hc.client5.http.DnsResolver;

/** Hands the client exactly the addresses that were checked; literal addresses come this way too. */
final class PinnedResolver implements DnsResolver {
    private final CheckHost checkHost;

    PinnedResolver(CheckHost checkHost) {
        this.checkHost = checkHost;
    }

    @Override
    public List<InetSocketAddress> resolve(String host, int port) {
        return checkHost.check(bare(host), port).stream()
                .map(address -> new InetSocketAddress(address, port))
                .toList();
    }

    /** Without a port there is nothing that could be checked, and the client asks by the other method. */
    @Override
    public InetAddress[] resolve(String host) {
        throw new UnsupportedOperationException("A host is looked up together with its port.");
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}

package io.inkstone.admin.access;

import io.micronaut.http.HttpRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * The machine from which a request comes, for counting attempts to sign in. Behind a proxy, which has a private address, it is
 * the last one in {@code X-Forwarded-For}: the proxy itself wrote that one, whatever the client claimed before it.
 */
public final class ClientAddress {
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /** An IPv4 address, or the network (/64) of an IPv6 address, because one machine has all addresses of it. */
    public static String of(HttpRequest<?> request) {
        InetAddress peer = request.getRemoteAddress().getAddress();
        if (peer == null) {
            return "unknown";
        }
        List<String> forwarded = request.getHeaders().getAll("X-Forwarded-For");
        boolean proxied = !forwarded.isEmpty() && (peer.isLoopbackAddress() || peer.isSiteLocalAddress());
        return proxied ? network(lastOf(forwarded.getLast(), peer)) : network(peer);
    }

    private static InetAddress lastOf(String header, InetAddress otherwise) {
        String last = header.substring(header.lastIndexOf(',') + 1).strip();
        // only what is written as an address: a name would be looked up
        if (!last.matches("[0-9.]+|[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*")) {
            return otherwise;
        }
        try {
            return InetAddress.getByName(last);
        } catch (UnknownHostException e) {
            return otherwise;
        }
    }

    private static String network(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean short4 = bytes.length < NETWORK_BYTES;
        return short4 ? address.getHostAddress() : HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES));
    }
}

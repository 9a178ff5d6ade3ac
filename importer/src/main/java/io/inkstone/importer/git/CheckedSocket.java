package io.inkstone.importer.git;

import io.inkstone.core.fetch.CheckHost;
import io.inkstone.core.fetch.FetchException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.UnknownHostException;

/** Connects to public addresses only: what is checked is the very address to which it is about to connect. */
final class CheckedSocket extends Socket {
    private final CheckHost checkHost;

    CheckedSocket(CheckHost checkHost) {
        this.checkHost = checkHost;
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
        if (!(endpoint instanceof InetSocketAddress address) || address.getAddress() == null) {
            throw new UnknownHostException("there is no host " + endpoint);
        }
        try {
            checkHost.check(address.getAddress(), address.getPort());
        } catch (FetchException.Refused e) {
            throw new IOException(e.reason(), e);
        }
        super.connect(endpoint, timeout);
    }
}

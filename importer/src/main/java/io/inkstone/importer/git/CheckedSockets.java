package io.inkstone.importer.git;

import io.inkstone.core.fetch.CheckHost;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.ssl.SSLSocketFactory;

/** Gives Java's HTTPS client a checked socket to connect, and lays TLS over it as always. */
final class CheckedSockets extends SSLSocketFactory {
    private final CheckHost checkHost;
    private final SSLSocketFactory tls;

    CheckedSockets(CheckHost checkHost) {
        this(checkHost, (SSLSocketFactory) SSLSocketFactory.getDefault());
    }

    CheckedSockets(CheckHost checkHost, SSLSocketFactory tls) {
        this.checkHost = checkHost;
        this.tls = tls;
    }

    @Override
    public Socket createSocket() {
        return new CheckedSocket(checkHost);
    }

    @Override
    public Socket createSocket(Socket connected, String host, int port, boolean autoClose) throws IOException {
        return tls.createSocket(connected, host, port, autoClose);
    }

    @Override
    public Socket createSocket(String host, int port) {
        throw connectsUnchecked();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
        throw connectsUnchecked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port) {
        throw connectsUnchecked();
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress from, int fromPort) {
        throw connectsUnchecked();
    }

    private static UnsupportedOperationException connectsUnchecked() {
        return new UnsupportedOperationException("This would connect before the address is checked.");
    }

    @Override
    public String[] getDefaultCipherSuites() {
        return tls.getDefaultCipherSuites();
    }

    @Override
    public String[] getSupportedCipherSuites() {
        return tls.getSupportedCipherSuites();
    }
}

package io.inkstone.importer.git;

import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/** Every connection that git makes, each redirect's included. */
final class CheckedConnections implements HttpConnectionFactory {
    private final CheckedSockets sockets;
    private final String trusted;

    /**
     * For one repository.
     *
     * @param trusted the only host that is told a log-in
     */
    CheckedConnections(CheckedSockets sockets, String trusted) {
        this.sockets = sockets;
        this.trusted = trusted;
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return new CheckedConnection(url, sockets, trusted);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return create(url);
    }
}

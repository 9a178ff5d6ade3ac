package io.inkstone.importer.git;

import io.inkstone.core.fetch.CheckHost;
import java.io.IOException;
import java.net.Proxy;
import java.net.URL;
import org.eclipse.jgit.transport.http.HttpConnection;
import org.eclipse.jgit.transport.http.HttpConnectionFactory;

/** Every connection that git makes, each redirect's included. */
final class CheckedConnections implements HttpConnectionFactory {
    private final CheckedSockets sockets;

    CheckedConnections(CheckHost checkHost) {
        this.sockets = new CheckedSockets(checkHost);
    }

    @Override
    public HttpConnection create(URL url) throws IOException {
        return new CheckedConnection(url, sockets);
    }

    @Override
    public HttpConnection create(URL url, Proxy proxy) throws IOException {
        return create(url);
    }
}

package io.inkstone.importer.git;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.inkstone.core.fetch.CheckHost;
import io.inkstone.core.fetch.FetchRules;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTPS server on the loopback, whose certificate nobody has signed. */
class CheckedConnectionTest {
    @TempDir
    Path home;

    private HttpsServer server;
    private URL url;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException, InterruptedException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(SelfSigned.context(home)));
        server.start();
        url = URI.create("https://localhost:" + server.getAddress().getPort() + "/blog.git")
                .toURL();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPrivateAddressIsNotEvenConnected() {
        assertThatThrownBy(() -> connection(FetchRules.STRICT).getResponseCode())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("port");
        assertThatThrownBy(() -> connection(new FetchRules(address -> false, port -> true, host -> List.of()))
                        .getResponseCode())
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no public address");
    }

    @Test
    void tlsLiesOverTheCheckedSocketAndDoubtsWhatNobodySigned() {
        assertThatThrownBy(() -> connection(
                                new FetchRules(InetAddress::isLoopbackAddress, port -> true, host -> List.of()))
                        .getResponseCode())
                .isInstanceOf(SSLHandshakeException.class);
    }

    @Test
    void withoutTlsThereIsNoConnection() {
        assertThatThrownBy(() -> new CheckedConnections(new CheckedSockets(new CheckHost(FetchRules.STRICT)), "")
                        .create(URI.create("http://git.example/blog.git").toURL()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("https only");
    }

    private CheckedConnection connection(FetchRules rules) throws IOException {
        return new CheckedConnection(url, new CheckedSockets(new CheckHost(rules)), "");
    }
}

package io.inkstone.importer.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.inkstone.core.fetch.CheckHost;
import io.inkstone.core.fetch.FetchRules;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real HTTPS server on the loopback, whose certificate nobody has signed. */
class CheckedConnectionTest {
    private static final char[] PASSWORD = "password".toCharArray();

    @TempDir
    Path home;

    private HttpsServer server;
    private URL url;

    @BeforeEach
    void start() throws IOException, GeneralSecurityException, InterruptedException {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(keys())));
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
        assertThatThrownBy(() -> new CheckedConnections(new CheckHost(FetchRules.STRICT))
                        .create(URI.create("http://git.example/blog.git").toURL()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("https only");
    }

    private CheckedConnection connection(FetchRules rules) throws IOException {
        return new CheckedConnection(url, new CheckedSockets(new CheckHost(rules)));
    }

    private Path keys() throws IOException, InterruptedException {
        Path file = home.resolve("keys");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "host",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(keytool.waitFor()).isZero();
        return file;
    }

    private static SSLContext context(Path keys) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys)) {
            store.load(in, PASSWORD);
        }
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(store, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }
}

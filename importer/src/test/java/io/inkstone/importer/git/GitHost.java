package io.inkstone.importer.git;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import javax.net.ssl.SSLContext;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PacketLineOut;
import org.eclipse.jgit.transport.PreReceiveHook;
import org.eclipse.jgit.transport.ReceivePack;
import org.eclipse.jgit.transport.RefAdvertiser.PacketLineOutRefAdvertiser;
import org.eclipse.jgit.transport.UploadPack;

/** A host of repositories on the loopback, over HTTPS, which lets in only {@code mei} with her token. */
final class GitHost implements AutoCloseable {
    static final String TOKEN = "geheim+%/";

    private static final String EXPECTED =
            "Basic " + Base64.getEncoder().encodeToString(("mei:" + TOKEN).getBytes(StandardCharsets.UTF_8));

    private final HttpsServer server;
    private final Path bare;
    private PreReceiveHook hook = PreReceiveHook.NULL;

    GitHost(Path bare, SSLContext tls) throws IOException {
        this.bare = bare;
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(tls));
        server.createContext("/blog.git/", this::answer);
        server.start();
    }

    String url() {
        return "https://localhost:" + port() + "/blog.git";
    }

    int port() {
        return server.getAddress().getPort();
    }

    void setHook(PreReceiveHook other) {
        hook = other;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange;
                Repository repository = new FileRepositoryBuilder()
                        .setBare()
                        .setGitDir(bare.toFile())
                        .build()) {
            if (!EXPECTED.equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"git\"");
                exchange.sendResponseHeaders(401, -1);
            } else if (exchange.getRequestMethod().equals("GET")) {
                advertise(exchange, repository);
            } else {
                serve(exchange, repository);
            }
        }
    }

    private void advertise(HttpExchange exchange, Repository repository) throws IOException {
        String service = exchange.getRequestURI().getQuery().replace("service=", "");
        exchange.getResponseHeaders().add("Content-Type", "application/x-" + service + "-advertisement");
        exchange.sendResponseHeaders(200, 0);
        PacketLineOut out = new PacketLineOut(exchange.getResponseBody());
        out.writeString("# service=" + service + "\n");
        out.end();
        PacketLineOutRefAdvertiser advertiser = new PacketLineOutRefAdvertiser(out);
        if (service.equals("git-receive-pack")) {
            receivePack(repository).sendAdvertisedRefs(advertiser);
        } else {
            uploadPack(repository).sendAdvertisedRefs(advertiser);
        }
    }

    private void serve(HttpExchange exchange, Repository repository) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String service = path.substring(path.lastIndexOf('/') + 1);
        exchange.getResponseHeaders().add("Content-Type", "application/x-" + service + "-result");
        exchange.sendResponseHeaders(200, 0);
        InputStream in = "gzip".equals(exchange.getRequestHeaders().getFirst("Content-Encoding"))
                ? new GZIPInputStream(exchange.getRequestBody())
                : exchange.getRequestBody();
        try (OutputStream out = exchange.getResponseBody()) {
            if (service.equals("git-receive-pack")) {
                receivePack(repository).receive(in, out, null);
            } else {
                uploadPack(repository).upload(in, out, null);
            }
        }
    }

    private static UploadPack uploadPack(Repository repository) {
        UploadPack pack = new UploadPack(repository);
        pack.setBiDirectionalPipe(false);
        return pack;
    }

    private ReceivePack receivePack(Repository repository) {
        ReceivePack pack = new ReceivePack(repository);
        pack.setBiDirectionalPipe(false);
        pack.setPreReceiveHook(hook);
        return pack;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}

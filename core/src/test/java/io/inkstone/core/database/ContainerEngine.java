package io.inkstone.core.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Asks the container engine directly, with a time limit, because a look through Testcontainers may hang for minutes. */
final class ContainerEngine {
    private static final int OK = 200;
    private static final int CHUNK_BYTES = 8192;
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PULL = Duration.ofMinutes(3);

    private final SocketAddress address;

    private ContainerEngine(SocketAddress address) {
        this.address = address;
    }

    static ContainerEngine fromEnvironment() {
        @Nullable String host = System.getenv("DOCKER_HOST");
        URI uri = URI.create(host == null || host.isBlank() ? "unix:///var/run/docker.sock" : host);
        return new ContainerEngine(
                "unix".equals(uri.getScheme())
                        ? UnixDomainSocketAddress.of(uri.getPath())
                        : new InetSocketAddress(uri.getHost(), uri.getPort()));
    }

    boolean answers() {
        return succeeds("GET /_ping", ANSWER);
    }

    boolean has(String image) {
        return succeeds("GET /images/" + image + "/json", ANSWER);
    }

    boolean pulls(String image) {
        return succeeds("POST /images/create?fromImage=" + image, PULL) && has(image);
    }

    private boolean succeeds(String request, Duration atMost) {
        CompletableFuture<Boolean> answer = new CompletableFuture<>();
        Thread.ofPlatform().daemon().start(() -> ask(request, answer));
        try {
            return answer.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void ask(String request, CompletableFuture<Boolean> answer) {
        try (SocketChannel channel = SocketChannel.open(address)) {
            channel.write(ByteBuffer.wrap((request + " HTTP/1.0\r\n\r\n").getBytes(StandardCharsets.US_ASCII)));
            StringBuilder text = new StringBuilder();
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK_BYTES);
            while (channel.read(chunk) >= 0) {
                text.append(StandardCharsets.ISO_8859_1.decode(chunk.flip()));
                chunk.clear();
            }
            answer.complete(text.indexOf(" " + OK + " ") == "HTTP/1.0".length());
        } catch (IOException e) {
            answer.completeExceptionally(e);
        }
    }
}

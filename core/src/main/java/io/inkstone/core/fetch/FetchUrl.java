package io.inkstone.core.fetch;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/** Fetches a file from an address that somebody else chose. */
@Singleton
public class FetchUrl {
    private static final int MOST_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final CloseableHttpClient client;
    private final Clock clock;
    private final ScheduledExecutorService alarms = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("fetch-deadline").factory());

    public FetchUrl(CheckHost checkHost, Clock clock) {
        this.client = WebClient.of(checkHost);
        this.clock = clock;
    }

    /**
     * Writes the answer's body into a file, replacing what the file held.
     *
     * @throws FetchException if it cannot be had; the file may hold a part of it then
     */
    public Fetched fetch(FetchRequest request, Path into) {
        WebUrl url = request.url();
        try (Deadline deadline = new Deadline(alarms, request.patience())) {
            for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
                Answer answer = ask(url, request, deadline, into);
                if (answer.fetched() != null) {
                    return answer.fetched();
                }
                url = url.resolve(answer.location());
            }
            throw new FetchException.Refused("it leads on and on, more than " + MOST_REDIRECTS + " times");
        }
    }

    /** @param location where to go on, if nothing was fetched */
    private record Answer(@Nullable Fetched fetched, String location) {}

    private Answer ask(WebUrl url, FetchRequest request, Deadline deadline, Path into) {
        HttpGet get = get(url, request);
        deadline.watch(get);
        try (ClassicHttpResponse response =
                client.executeOpen(new HttpHost(url.scheme(), bare(url.host()), url.port()), get, null)) {
            try {
                return answer(url, response, request, into);
            } finally {
                // What is left of a body is not read to its end, which may never come.
                get.cancel();
            }
        } catch (FetchException | UncheckedIOException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Cut while it connects, the client stumbles over its own state in several ways.
            if (deadline.isPassed()) {
                throw new FetchException.TooSlow(request.patience());
            }
            if (e instanceof RuntimeException fault) {
                throw fault;
            }
            throw new FetchException.Unreachable("the connection failed: " + e.getMessage());
        }
    }

    private static HttpGet get(WebUrl url, FetchRequest request) {
        HttpGet get = new HttpGet(url.uri());
        get.setHeader(HttpHeaders.ACCEPT, request.accepted());
        get.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
        if (request.referer() != null) {
            get.setHeader(HttpHeaders.REFERER, request.referer().toString());
        }
        return get;
    }

    private Answer answer(WebUrl url, ClassicHttpResponse response, FetchRequest request, Path into)
            throws IOException {
        String location = header(response, HttpHeaders.LOCATION);
        if (REDIRECTS.contains(response.getCode()) && location != null) {
            return new Answer(null, location);
        }
        HttpEntity entity = response.getEntity();
        if (response.getCode() != 200 || entity == null) {
            throw new FetchException.Status(
                    response.getCode(), RetryAfter.parse(header(response, HttpHeaders.RETRY_AFTER), clock.instant()));
        }
        if (entity.getContentLength() > request.mostBytes()) {
            throw new FetchException.TooLarge(request.mostBytes());
        }
        long size = ReceivedFile.write(body(entity, request.mostBytes()), into);
        return new Answer(new Fetched(url, entity.getContentType(), size), "");
    }

    /** Some hosts pack what they were asked to leave unpacked. */
    private static InputStream body(HttpEntity entity, long most) throws IOException {
        String packing = entity.getContentEncoding() == null
                ? ""
                : entity.getContentEncoding().toLowerCase(Locale.ROOT);
        BoundedInput packed = new BoundedInput(entity.getContent(), most);
        return switch (packing) {
            case "", "identity" -> packed;
            case "gzip", "x-gzip" -> new BoundedInput(new GZIPInputStream(packed), most);
            default -> throw new FetchException.Refused("it is packed as " + packing + ", which was not asked for");
        };
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    @PreDestroy
    void close() throws IOException {
        alarms.shutdownNow();
        client.close();
    }
}

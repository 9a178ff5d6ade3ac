package io.inkstone.web.serving;

import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.redirect.AskSite;
import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks over HTTP: the server that readers ask where this process is one, else one of its own that nobody else can reach, on a
 * port of this machine alone.
 */
@Singleton
class AskOwnSite implements AskSite {
    private static final Logger LOG = LoggerFactory.getLogger(AskOwnSite.class);
    private static final int CONNECTIONS = 8;

    private final ApplicationContext context;
    private final Configuration configuration;
    private final @Nullable Integer managementPort;

    AskOwnSite(
            ApplicationContext context,
            Configuration configuration,
            @Nullable @Property(name = "inkstone.management.port") Integer managementPort) {
        this.context = context;
        this.configuration = configuration;
        this.managementPort = managementPort;
    }

    @Override
    public List<Answer> ask(List<String> paths) {
        URI site = site();
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS)) {
            List<Callable<Answer>> questions = new ArrayList<>();
            paths.forEach(path -> questions.add(() -> ask(client, site + path)));
            return readers.invokeAll(questions).stream().map(Future::resultNow).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServingException("The site was not asked to the end.", e);
        }
    }

    /** One that gets no answer, or that is no address at all, is no reason to ask for the others in vain. */
    private static Answer ask(HttpClient client, String address) throws InterruptedException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            HttpResponse<?> answer = client.send(request, BodyHandlers.discarding());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("Location").orElse(null));
        } catch (IOException | IllegalArgumentException e) {
            LOG.warn("{} could not be asked for: {}", address, e.toString());
            return Answer.NONE;
        }
    }

    /** A server that was started here ends with the context. */
    private URI site() {
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        if (!server.isRunning()) {
            server.start();
        }
        int port = managementPort == null ? server.getPort() : configuration.port();
        return URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + port);
    }
}

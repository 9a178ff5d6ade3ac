package io.inkstone.web.push;

import static io.inkstone.core.post.PostFixtures.published;
import static io.inkstone.core.post.PostFixtures.saying;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.inkstone.core.configuration.Configuration;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.discovery.ChangedPostRepository;
import io.inkstone.core.discovery.CurrentDiscovery;
import io.inkstone.core.discovery.DiscoverySettings;
import io.inkstone.core.discovery.DiscoverySettingsRepository;
import io.inkstone.core.discovery.FollowChanges;
import io.inkstone.core.discovery.PushProgressRepository;
import io.inkstone.core.post.Post;
import io.inkstone.core.post.WritePost;
import io.inkstone.web.http.Reader;
import io.inkstone.web.layout.ReadFrame;
import io.micronaut.json.JsonMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a server of this test's own, a minute later than it is. */
@MicronautTest(transactional = false)
class PushIT implements DatabaseTest {
    private static final String KEY = "0123456789abcdef";

    @Inject
    Reader reader;

    @Inject
    WritePost posts;

    @Inject
    DiscoverySettingsRepository settings;

    @Inject
    CurrentDiscovery discovery;

    @Inject
    ChangedPostRepository changes;

    @Inject
    PushProgressRepository progress;

    @Inject
    ReadFrame readFrame;

    @Inject
    Configuration configuration;

    @Inject
    JsonMapper json;

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private volatile int status = 200;
    private HttpServer server;
    private PushNews pushNews;

    @BeforeAll
    void listen() throws IOException, InterruptedException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::hear);
        server.start();
        settings.save(new DiscoverySettings(true, true, true, true, KEY, "token123", null));
        pushNews = pushNews(Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)));
        pushNews(Clock.systemUTC()).push();
    }

    @AfterAll
    void hangUp() {
        server.stop(0);
    }

    @BeforeEach
    void forget() throws InterruptedException {
        status = 200;
        pushNews.push();
        heard.clear();
    }

    @Test
    void searchEnginesAreToldOnceOfWhatIsNewAndWhatChanged() throws InterruptedException {
        Post post = posts.write(published("news"));
        pushNews.push();

        assertThat(heard)
                .containsExactly(
                        "/indexnow {\"host\":\"localhost:8080\",\"key\":\"" + KEY
                                + "\",\"keyLocation\":\"http://localhost:8080/" + KEY
                                + ".txt\",\"urlList\":[\"http://localhost:8080/posts/news/\"]}",
                        "/urls?site=http%3A%2F%2Flocalhost%3A8080&token=token123 http://localhost:8080/posts/news/");
        heard.clear();
        pushNews.push();
        assertThat(heard).isEmpty();
        posts.rewrite(post.id(), saying("Changed.", published("news")));
        pushNews.push();
        assertThat(heard).hasSize(2);
    }

    @Test
    void whoIsNotThereIsToldLaterAndNotForEver() throws InterruptedException {
        posts.write(published("refused"));
        status = 503;
        for (int minute = 0; minute < 60; minute++) {
            pushNews.push();
        }

        assertThat(heard).as("five attempts for each of two").hasSize(10);
        status = 200;
        posts.write(published("accepted"));
        pushNews.push();
        assertThat(heard.getLast()).endsWith(" http://localhost:8080/posts/accepted/");
    }

    @Test
    void theKeyIsAFileOfTheSite() {
        assertThat(reader.text("/" + KEY + ".txt")).isEqualTo(KEY);
        assertThat(reader.get("/" + KEY + ".txt").headers().firstValue("Content-Type"))
                .contains("text/plain; charset=utf-8");
        assertThat(reader.get("/anotherkey.txt").statusCode()).isEqualTo(404);
    }

    private PushNews pushNews(Clock clock) {
        WritePush writePush = new WritePush(new Here(server.getAddress().getPort()), configuration, json);
        FollowChanges followChanges = new FollowChanges(changes, progress, clock);
        return new PushNews(discovery, followChanges, readFrame, writePush, new SendPush());
    }

    private void hear(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        heard.add(exchange.getRequestURI() + " " + body);
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static final class Here extends PushAddresses {
        private final String address;

        Here(int port) {
            this.address = "http://localhost:" + port;
        }

        @Override
        URI indexNow() {
            return URI.create(address + "/indexnow");
        }

        @Override
        URI baidu() {
            return URI.create(address + "/urls");
        }
    }
}

package io.inkstone.web.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.account.Token;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.inkstone.core.sync.SyncSource;
import io.inkstone.core.sync.SyncSourceRepository;
import io.inkstone.web.http.Reader;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** As GitHub, Gitea and GitLab call. */
@MicronautTest(transactional = false)
class HookIT implements DatabaseTest {
    private static final String SECRET = "It's a Secret to Everybody";

    /** The example of GitHub's own documentation. */
    private static final String BODY = "Hello, World!";

    private static final String SIGNATURE = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    @Inject
    Reader reader;

    @Inject
    SyncSourceRepository sources;

    @Inject
    Clock clock;

    @Test
    void aCallIsAcceptedAtOnce() {
        Token token = follow("plain", null);

        assertThat(call(token, "X-Other", "x")).isEqualTo(202);
    }

    @Test
    void whoDoesNotKnowTheAddressFindsNothing() {
        assertThat(call(Token.random(), "X-Other", "x")).isEqualTo(404);
    }

    @Test
    void whoDoesNotKnowTheSecretFindsNothing() {
        Token token = follow("signed", SECRET);

        assertThat(call(token, "X-Other", "x")).isEqualTo(404);
        assertThat(call(token, "X-Hub-Signature-256", "sha256=00")).isEqualTo(404);
        assertThat(call(token, "X-Gitlab-Token", "a guess")).isEqualTo(404);
        assertThat(call(token, "X-Hub-Signature-256", SIGNATURE)).isEqualTo(202);
        assertThat(call(token, "X-Gitlab-Token", SECRET)).isEqualTo(202);
    }

    private int call(Token token, String header, String value) {
        HttpRequest request = HttpRequest.newBuilder(reader.address().resolve("/hooks/git/" + token.value()))
                .header("Content-Type", "application/json")
                .header(header, value)
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Token follow(String name, @Nullable String secret) {
        Token token = Token.random();
        Instant now = clock.instant();
        sources.save(new SyncSource(
                Ids.next(),
                name,
                "file:///nowhere/" + name + ".git",
                null,
                300,
                token.hash(),
                secret,
                null,
                now.plus(Duration.ofHours(1)),
                null,
                null,
                null,
                false,
                false,
                null,
                null,
                now));
        return token;
    }
}

package io.inkstone.core.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.account.Token;
import io.inkstone.core.database.DatabaseTest;
import io.inkstone.core.identity.Ids;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CallHookIT implements DatabaseTest {
    private static final byte[] BODY = "Hello, World!".getBytes(StandardCharsets.US_ASCII);
    private static final HookProof NONE = new HookProof("", "", BODY);

    /** The example of GitHub's own documentation. */
    private static final String SECRET = "It's a Secret to Everybody";

    private static final String SIGNATURE = "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17";

    @Inject
    CallHook callHook;

    @Inject
    SyncSourceRepository sources;

    @Inject
    Clock clock;

    private Token token;
    private Instant now;

    @BeforeEach
    void start() {
        token = Token.random();
        now = clock.instant();
    }

    @AfterEach
    void clear() {
        sources.all(100).forEach(source -> sources.deleteById(source.id()));
    }

    @Test
    void aCallMakesItsRepositoryDue() {
        follow(null);
        assertThat(claim()).isFalse();

        assertThat(callHook.call(token.value(), NONE)).isTrue();

        assertThat(claim()).isTrue();
    }

    @Test
    void manyCallsAreAnsweredByOneSync() {
        follow(null);
        for (int call = 0; call < 10; call++) {
            callHook.call(token.value(), NONE);
        }

        assertThat(claim()).isTrue();
        assertThat(claim()).isFalse();
    }

    @Test
    void aCallDuringASyncIsAnsweredByAnother() {
        SyncSource source = follow(null);
        callHook.call(token.value(), NONE);
        claim();
        callHook.call(token.value(), NONE);
        assertThat(claim()).isFalse();

        sources.release(source.id(), null, null, clock.instant());

        assertThat(claim()).isTrue();
    }

    @Test
    void aClaimEndsWithItsTime() {
        follow(null);
        callHook.call(token.value(), NONE);
        claim();
        callHook.call(token.value(), NONE);

        Instant later = clock.instant().plus(Duration.ofHours(2));

        assertThat(sources.claim(later, later.plus(Duration.ofHours(1)))).isNotNull();
    }

    @Test
    void anUnknownAddressIsNotHeard() {
        follow(null);

        assertThat(callHook.call(Token.random().value(), NONE)).isFalse();
        assertThat(callHook.call("x", NONE)).isFalse();
    }

    @Test
    void whereThereIsASecretACallProvesThatItKnowsIt() {
        follow(SECRET);

        assertThat(callHook.call(token.value(), NONE)).isFalse();
        assertThat(callHook.call(
                        token.value(), new HookProof(SIGNATURE, "", "Other".getBytes(StandardCharsets.US_ASCII))))
                .isFalse();
        assertThat(callHook.call(token.value(), new HookProof("", "a guess", BODY)))
                .isFalse();
        assertThat(callHook.call(token.value(), new HookProof(SIGNATURE, "", BODY)))
                .isTrue();
        assertThat(callHook.call(token.value(), new HookProof("", SECRET, BODY)))
                .isTrue();
    }

    private boolean claim() {
        Instant at = clock.instant();
        return sources.claim(at, at.plus(Duration.ofHours(1))) != null;
    }

    private SyncSource follow(@Nullable String secret) {
        return sources.save(new SyncSource(
                Ids.next(),
                "blog",
                "file:///srv/git/blog.git",
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
    }
}

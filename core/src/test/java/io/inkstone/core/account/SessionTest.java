package io.inkstone.core.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SessionTest {
    private static final Instant BEGIN = Instant.parse("2026-03-01T08:00:00Z");
    private static final Session SESSION = Session.begin(Token.random(), new UUID(0, 1), BEGIN);

    @Test
    void itEndsWhenNothingWasAskedForTwelveHours() {
        assertThat(SESSION.isOver(BEGIN.plus(Duration.ofHours(12)).minusNanos(1)))
                .isFalse();
        assertThat(SESSION.isOver(BEGIN.plus(Duration.ofHours(12)))).isTrue();
    }

    @Test
    void itEndsAfterFourteenDaysHoweverBusy() {
        Instant end = BEGIN.plus(Duration.ofDays(14));
        Session busy = new Session(
                SESSION.id(),
                SESSION.tokenHash(),
                SESSION.accountId(),
                BEGIN,
                end.minusSeconds(1),
                SESSION.expiresAt());

        assertThat(busy.isOver(end.minusNanos(1))).isFalse();
        assertThat(busy.isOver(end)).isTrue();
    }
}

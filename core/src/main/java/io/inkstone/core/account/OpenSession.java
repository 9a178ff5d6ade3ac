package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Signs in somebody who has proved who they are; always under a new token, so that none planted before is worth anything. */
@Singleton
public class OpenSession {
    private final SessionRepository sessions;
    private final Clock clock;

    public OpenSession(SessionRepository sessions, Clock clock) {
        this.sessions = sessions;
        this.clock = clock;
    }

    @Transactional
    public OpenedSession open(Account account) {
        Instant now = clock.instant();
        sessions.deleteOver(now);
        Token token = Token.random();
        return new OpenedSession(token, sessions.save(Session.begin(token, account.id(), now)), account);
    }
}

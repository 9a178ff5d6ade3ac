package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Tells who is signed in by a token, and remembers that they were seen. */
@Singleton
public class FindSession {
    private final SessionRepository sessions;
    private final AccountRepository accounts;
    private final Clock clock;

    public FindSession(SessionRepository sessions, AccountRepository accounts, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** Empty if the token is unknown or its session is over. */
    @Transactional
    public Optional<SignedIn> find(Token token) {
        Instant now = clock.instant();
        return sessions.findByTokenHash(token.hash())
                .filter(session -> !session.isOver(now))
                .map(session -> seen(session, now))
                .flatMap(session ->
                        accounts.findById(session.accountId()).map(account -> new SignedIn(session, account)));
    }

    private Session seen(Session session, Instant now) {
        if (session.isSeenLongAgo(now)) {
            sessions.see(session.id(), now);
        }
        return session;
    }
}

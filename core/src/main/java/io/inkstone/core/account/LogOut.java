package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Ends a session. */
@Singleton
public class LogOut {
    private final SessionRepository sessions;

    public LogOut(SessionRepository sessions) {
        this.sessions = sessions;
    }

    /** Does nothing if the token has no session. */
    @Transactional
    public void logOut(Token token) {
        sessions.end(token.hash());
    }
}

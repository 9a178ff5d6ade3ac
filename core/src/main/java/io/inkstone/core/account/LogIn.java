package io.inkstone.core.account;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Signs in whoever knows the password. */
@Singleton
public class LogIn {
    private final AccountRepository accounts;
    private final LogInThrottle throttle;
    private final PasswordHashing hashing;
    private final OpenSession openSession;

    public LogIn(AccountRepository accounts, LogInThrottle throttle, PasswordHashing hashing, OpenSession openSession) {
        this.accounts = accounts;
        this.throttle = throttle;
        this.hashing = hashing;
        this.openSession = openSession;
    }

    /**
     * Not one transaction, because a refused attempt must be remembered, and no connection may be held while hashing.
     *
     * @throws AccountException.TooManyAttempts if there were too many before, whatever the password
     * @throws AccountException.WrongCredentials if there is no such account or it has another password, or none yet
     * @throws AccountException.Busy if too many others are waiting
     */
    public OpenedSession logIn(Credentials credentials) {
        throttle.admit(credentials);
        Optional<Account> known = Email.parse(credentials.email()).flatMap(accounts::findByEmail);
        PasswordHash hash = known.map(Account::passwordHash).orElse(null);
        boolean matches = hashing.matches(hash, credentials.password());
        Account account = known.filter(any -> matches).orElseThrow(AccountException.WrongCredentials::new);
        throttle.forgive(credentials);
        return openSession.open(atPresentCost(account, credentials.password()));
    }

    private Account atPresentCost(Account account, Password password) {
        boolean outdated = account.passwordHash() != null && hashing.isOutdated(account.passwordHash());
        return outdated ? accounts.update(account.withPassword(hashing.hash(password))) : account;
    }
}

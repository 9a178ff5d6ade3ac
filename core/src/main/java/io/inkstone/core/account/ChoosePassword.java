package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/** Sets an account's password by its set-up link. */
@Singleton
public class ChoosePassword {
    private final FindInvitation findInvitation;
    private final AccountRepository accounts;
    private final SessionRepository sessions;
    private final PasswordHashing hashing;

    public ChoosePassword(
            FindInvitation findInvitation,
            AccountRepository accounts,
            SessionRepository sessions,
            PasswordHashing hashing) {
        this.findInvitation = findInvitation;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashing = hashing;
    }

    /**
     * Whoever was signed in to the account no longer is. A link that is refused for its password stays valid.
     *
     * @return the account as it now stands
     * @throws AccountException.LinkSpent if the link is not valid, or is not for an account
     * @throws AccountException.PasswordRefused if the password breaks a rule
     * @throws AccountException.Busy if too many others are waiting
     */
    @Transactional
    public Account choose(Token token, Password password) {
        Account account = findInvitation.take(token).account();
        if (account == null) {
            throw new AccountException.LinkSpent();
        }
        refuseFaulty(password, account.email());
        sessions.endAll(account.id());
        return accounts.update(account.withPassword(hashing.hash(password)));
    }

    static void refuseFaulty(Password password, Email email) {
        password.fault(email).ifPresent(fault -> {
            throw new AccountException.PasswordRefused(fault);
        });
    }
}

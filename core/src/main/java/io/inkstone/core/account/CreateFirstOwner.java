package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Makes the owner of a new site by the link that the service told at its start. */
@Singleton
public class CreateFirstOwner {
    private final FindInvitation findInvitation;
    private final AccountRepository accounts;
    private final PasswordHashing hashing;
    private final Clock clock;

    public CreateFirstOwner(
            FindInvitation findInvitation, AccountRepository accounts, PasswordHashing hashing, Clock clock) {
        this.findInvitation = findInvitation;
        this.accounts = accounts;
        this.hashing = hashing;
        this.clock = clock;
    }

    /**
     * A link that is refused for its password stays valid.
     *
     * @throws AccountException.LinkSpent if the link is not valid, is for an account, or there is any account by now
     * @throws AccountException.PasswordRefused if the password breaks a rule
     * @throws AccountException.Busy if too many others are waiting
     */
    @Transactional
    public Account create(Token token, Email email, Password password) {
        if (findInvitation.take(token).account() != null) {
            throw new AccountException.LinkSpent();
        }
        ChoosePassword.refuseFaulty(password, email);
        Account owner = Account.of(NewAccount.of(email, null, Role.OWNER), clock.instant());
        return accounts.save(owner.withPassword(hashing.hash(password)));
    }
}

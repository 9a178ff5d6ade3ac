package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets one more person in. */
@Singleton
public class AddAccount {
    private final AccountRepository accounts;
    private final SetUpLinkRepository links;
    private final IssueSetUpLink issueSetUpLink;
    private final Clock clock;

    public AddAccount(
            AccountRepository accounts, SetUpLinkRepository links, IssueSetUpLink issueSetUpLink, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.issueSetUpLink = issueSetUpLink;
        this.clock = clock;
    }

    /**
     * From now on nobody becomes the first owner by the link that the service told at its start.
     *
     * @return the link by which they choose their password
     * @throws AccountException.EmailTaken if the address has an account
     */
    @Transactional
    public IssuedLink add(NewAccount wanted) {
        if (accounts.existsByEmail(wanted.email())) {
            throw new AccountException.EmailTaken(wanted.email());
        }
        links.deleteFirstOwners();
        return issueSetUpLink.link(
                accounts.save(Account.of(wanted, clock.instant())).id());
    }
}

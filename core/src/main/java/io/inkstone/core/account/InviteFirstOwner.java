package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Gives a new site's operator the link that makes them its owner. */
@Singleton
public class InviteFirstOwner {
    private final AccountRepository accounts;
    private final IssueSetUpLink issueSetUpLink;

    public InviteFirstOwner(AccountRepository accounts, IssueSetUpLink issueSetUpLink) {
        this.accounts = accounts;
        this.issueSetUpLink = issueSetUpLink;
    }

    /** A new link in place of the one before; empty as soon as there is any account. */
    @Transactional
    public Optional<IssuedLink> invite() {
        return accounts.isEmpty() ? Optional.of(issueSetUpLink.link(null)) : Optional.empty();
    }
}

package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Looks at a set-up link without using it up. */
@Singleton
public class FindInvitation {
    private final SetUpLinkRepository links;
    private final AccountRepository accounts;
    private final Clock clock;

    public FindInvitation(SetUpLinkRepository links, AccountRepository accounts, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * What the link is for; it stays valid.
     *
     * @throws AccountException.LinkSpent if it is not valid, or no longer
     */
    @Transactional
    public Invitation find(Token token) {
        return invitation(links.findValid(token.hash(), clock.instant()).orElseThrow(AccountException.LinkSpent::new));
    }

    /**
     * The same, and the link is used up; if the transaction fails, it is not.
     *
     * @throws AccountException.LinkSpent if it is not valid, or no longer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Invitation take(Token token) {
        SetUpLink link = links.lockValid(token.hash(), clock.instant()).orElseThrow(AccountException.LinkSpent::new);
        links.delete(link.tokenHash());
        return invitation(link);
    }

    private Invitation invitation(SetUpLink link) {
        if (link.accountId() == null && !accounts.isEmpty()) {
            throw new AccountException.LinkSpent();
        }
        return new Invitation(account(link));
    }

    private @Nullable Account account(SetUpLink link) {
        return link.accountId() == null
                ? null
                : accounts.findById(link.accountId()).orElseThrow();
    }
}

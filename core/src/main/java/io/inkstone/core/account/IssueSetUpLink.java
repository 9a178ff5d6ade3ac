package io.inkstone.core.account;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives somebody a link by which they choose a password, their first one or a new one. */
@Singleton
public class IssueSetUpLink {
    private final AccountRepository accounts;
    private final SetUpLinkRepository links;
    private final Clock clock;

    public IssueSetUpLink(AccountRepository accounts, SetUpLinkRepository links, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.clock = clock;
    }

    /**
     * The link that the account had before is void from now on; its password still works until another one is chosen.
     *
     * @throws AccountException.NotFound if nobody has this address
     */
    @Transactional
    public IssuedLink issue(Email email) {
        return link(accounts.findByEmail(email)
                .orElseThrow(() -> new AccountException.NotFound(email))
                .id());
    }

    IssuedLink link(@Nullable UUID accountId) {
        Token token = Token.random();
        Instant expiresAt = clock.instant().plus(SetUpLink.LIFETIME);
        links.put(token.hash(), accountId, expiresAt);
        return new IssuedLink(token, expiresAt);
    }
}

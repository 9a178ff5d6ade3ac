package io.inkstone.admin.account;

import io.inkstone.admin.access.DeskAddress;
import io.inkstone.core.account.InviteFirstOwner;
import io.inkstone.core.account.IssuedLink;
import io.inkstone.core.configuration.Configuration;
import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the operator of a site without accounts, at each start of the service, how to become its owner; a command serves
 * nobody to whom the link could lead.
 */
@Singleton
@Requires(missingProperty = "inkstone.command")
class FirstOwnerNotice {
    private static final Logger LOG = LoggerFactory.getLogger(FirstOwnerNotice.class);

    private final InviteFirstOwner inviteFirstOwner;
    private final Configuration configuration;

    FirstOwnerNotice(InviteFirstOwner inviteFirstOwner, Configuration configuration) {
        this.inviteFirstOwner = inviteFirstOwner;
        this.configuration = configuration;
    }

    /** The link stands in the log, which only the operator reads; it works once, and not after the next start. */
    @EventListener
    void tell(ServerStartupEvent started) {
        inviteFirstOwner.invite().ifPresent(this::tell);
    }

    private void tell(IssuedLink link) {
        LOG.info(
                "Nobody can sign in yet. Become the owner at {}{} (works once, until {})",
                configuration.siteUrl(),
                DeskAddress.setUp(link.token()),
                link.expiresAt());
    }
}

package io.inkstone.core.account;

import io.inkstone.core.identity.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name as colleagues see it
 * @param passwordHash null until a password was chosen
 */
@MappedEntity("account")
public record Account(
        @Id UUID id,
        Email email,
        String name,
        Role role,
        @Nullable PasswordHash passwordHash,
        Instant createdAt,
        @Version @Nullable Long version) {

    /** A new account, which cannot sign in yet. */
    static Account of(NewAccount wanted, Instant now) {
        return new Account(Ids.next(), wanted.email(), wanted.name(), wanted.role(), null, now, null);
    }

    Account withPassword(PasswordHash hash) {
        return new Account(id, email, name, role, hash, createdAt, version);
    }

    /** Leaves out the password's hash. */
    @Override
    public String toString() {
        return "Account[id=%s, email=%s, role=%s]".formatted(id, email, role);
    }
}

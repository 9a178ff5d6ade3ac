package io.inkstone.core.account;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/**
 * What is stored of a password: a PHC string such as {@code $argon2id$v=19$m=19456,t=2,p=1$salt$hash}, which carries what
 * it cost, so that the cost can be raised later and old hashes still be checked.
 */
@TypeDef(type = DataType.STRING, converter = PasswordHashConverter.class)
public record PasswordHash(String phc) {
    /** Says nothing, because it may end in a log. */
    @Override
    public String toString() {
        return "PasswordHash[…]";
    }
}

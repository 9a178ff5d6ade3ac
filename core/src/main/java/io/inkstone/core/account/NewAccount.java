package io.inkstone.core.account;

import org.jspecify.annotations.Nullable;

/** Whom to add. */
public record NewAccount(Email email, String name, Role role) {
    /** @param name if null or blank, what stands before the {@code @} of the address */
    public static NewAccount of(Email email, @Nullable String name, Role role) {
        return new NewAccount(email, name == null || name.isBlank() ? email.localPart() : name.strip(), role);
    }
}

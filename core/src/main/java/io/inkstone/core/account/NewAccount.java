package io.inkstone.core.account;

import org.jspecify.annotations.Nullable;

/** Whom to add. */
public record NewAccount(Email email, String name, Role role) {
    /** Named by what stands before the {@code @} of the address if {@code name} is null or blank. */
    public static NewAccount of(Email email, @Nullable String name, Role role) {
        return new NewAccount(email, name == null || name.isBlank() ? email.localPart() : name.strip(), role);
    }
}

package io.inkstone.admin.account;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the page behind a set-up link sends.
 *
 * @param email only from whoever becomes the first owner
 */
@Serdeable
record SetUpForm(
        @Nullable String email,

        @NotBlank(message = "fault.passwordMissing") @Nullable
        String password) {

    /** To be shown again; the password never is. */
    String typedEmail() {
        return email == null ? "" : email;
    }

    String typedPassword() {
        return password == null ? "" : password;
    }

    /** Leaves out the password. */
    @Override
    public String toString() {
        return "SetUpForm[email=%s]".formatted(email);
    }
}

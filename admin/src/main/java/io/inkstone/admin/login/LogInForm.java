package io.inkstone.admin.login;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What the log-in page sends.
 *
 * @param next the page to go to afterwards
 */
@Serdeable
record LogInForm(
        @NotBlank(message = "fault.emailMissing") @Nullable String email,

        @NotBlank(message = "fault.passwordMissing") @Nullable
        String password,

        @Nullable String next) {

    /** To be shown again; the password never is. */
    String typedEmail() {
        return email == null ? "" : email;
    }

    String typedPassword() {
        return password == null ? "" : password;
    }

    String wantedNext() {
        return next == null ? "" : next;
    }

    /** Leaves out the password. */
    @Override
    public String toString() {
        return "LogInForm[email=%s]".formatted(email);
    }
}

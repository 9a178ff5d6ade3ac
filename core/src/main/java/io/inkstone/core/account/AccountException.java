package io.inkstone.core.account;

import java.time.Duration;

/** Why somebody was not added, not let in, or got no password. */
public abstract sealed class AccountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private AccountException(String message) {
        super(message);
    }

    /** The address has an account already. */
    public static final class EmailTaken extends AccountException {
        private static final long serialVersionUID = 1L;

        public EmailTaken(Email email) {
            super("There is an account for " + email + " already.");
        }
    }

    /** Nobody has this address. */
    public static final class NotFound extends AccountException {
        private static final long serialVersionUID = 1L;

        public NotFound(Email email) {
            super("There is no account for " + email + ".");
        }
    }

    /** The link was used, was replaced by a newer one, is too old, or never was one. */
    public static final class LinkSpent extends AccountException {
        private static final long serialVersionUID = 1L;

        public LinkSpent() {
            super("This set-up link is not valid, or no longer.");
        }
    }

    /** The new password breaks a rule. */
    public static final class PasswordRefused extends AccountException {
        private static final long serialVersionUID = 1L;
        private final PasswordFault fault;

        public PasswordRefused(PasswordFault fault) {
            super("This password cannot be had: " + fault + ".");
            this.fault = fault;
        }

        public PasswordFault fault() {
            return fault;
        }
    }

    /** No account has this address and this password; which of the two it was is not told. */
    public static final class WrongCredentials extends AccountException {
        private static final long serialVersionUID = 1L;

        public WrongCredentials() {
            super("The e-mail address or the password is wrong.");
        }
    }

    /** Somebody has tried too often. */
    public static final class TooManyAttempts extends AccountException {
        private static final long serialVersionUID = 1L;
        private final Duration retryAfter;

        public TooManyAttempts(Duration retryAfter) {
            super("Too many attempts to sign in.");
            this.retryAfter = retryAfter;
        }

        /** How long to wait, at least a second. */
        public Duration retryAfter() {
            return retryAfter;
        }
    }

    /** Too many people are signing in at this moment. */
    public static final class Busy extends AccountException {
        private static final long serialVersionUID = 1L;

        public Busy() {
            super("Too many people are signing in at this moment.");
        }
    }
}

package io.inkstone.core.account;

/** What can be wrong with a new password. */
public enum PasswordFault {
    TOO_SHORT,
    TOO_LONG,
    IS_EMAIL
}

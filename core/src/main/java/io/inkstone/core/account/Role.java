package io.inkstone.core.account;

/** What somebody is to the site; {@link Permission} says what follows from it. */
public enum Role {
    /** May do everything, and gives out the roles. */
    OWNER,
    /** Answers for all that is published. */
    EDITOR,
    /** Writes and publishes posts of their own. */
    AUTHOR,
    /** Writes, and others publish it. */
    CONTRIBUTOR
}

package io.inkstone.core.account;

/** Somebody who is signed in, and the session by which they are. */
public record SignedIn(Session session, Account account) {}

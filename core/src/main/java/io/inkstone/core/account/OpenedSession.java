package io.inkstone.core.account;

/** A session that has just begun: the only moment at which its token is known. */
public record OpenedSession(Token token, Session session, Account account) {}

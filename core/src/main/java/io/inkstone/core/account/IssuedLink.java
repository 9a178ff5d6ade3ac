package io.inkstone.core.account;

import java.time.Instant;

/** A new set-up link: the only moment at which its token is known. */
public record IssuedLink(Token token, Instant expiresAt) {}

package io.inkstone.core.highlight;

/** A part of a listing that is of one kind. */
public record Token(TokenKind kind, String text) {}

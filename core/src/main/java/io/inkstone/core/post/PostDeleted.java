package io.inkstone.core.post;

/** A post is about to be taken away; heard in the same transaction. */
public record PostDeleted(Post post) {}

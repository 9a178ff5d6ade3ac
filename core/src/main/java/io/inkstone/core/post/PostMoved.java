package io.inkstone.core.post;

/** A post was written anew; heard in the same transaction by those who must know that its address may have changed. */
public record PostMoved(Post before, Post after) {}

package io.inkstone.core.post;

/** A post belongs to the stream of the blog and has a date; a page ("About") stands by itself. */
public enum PostKind {
    POST,
    PAGE
}

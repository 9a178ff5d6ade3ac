package io.inkstone.core.post;

/** Whether a post is for readers; a published one whose time has not come is scheduled. */
public enum PostStatus {
    DRAFT,
    PUBLISHED
}

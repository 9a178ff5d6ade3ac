package io.inkstone.core.post;

import java.util.List;

/** Many posts were added at once; search hears of it when they are committed. */
public record PostsAdded(List<AddedPost> posts) {}

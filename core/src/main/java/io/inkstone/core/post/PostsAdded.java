package io.inkstone.core.post;

import java.util.List;

/** Many posts were added at once; heard in the same transaction, before the {@link PostWritten} of each of them. */
public record PostsAdded(List<AddedPost> posts) {}

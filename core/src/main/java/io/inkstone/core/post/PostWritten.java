package io.inkstone.core.post;

import java.util.UUID;

/**
 * A post was written, or filed otherwise than before; heard in the same transaction, when all of it is in the database.
 *
 * @param amongMany whether {@link PostsAdded} has told of it before, for those who can deal with many at once
 */
public record PostWritten(UUID postId, boolean amongMany) {
    public PostWritten(UUID postId) {
        this(postId, false);
    }
}

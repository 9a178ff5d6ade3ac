package io.inkstone.core.post;

import java.util.UUID;

/** A post was written, or filed otherwise than before; heard in the same transaction, when all of it is in the database. */
public record PostWritten(UUID postId) {}

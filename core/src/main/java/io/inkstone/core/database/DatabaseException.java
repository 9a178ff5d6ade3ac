package io.inkstone.core.database;

import org.jspecify.annotations.Nullable;

/** The database cannot be used; the message is one sentence that says why and what to do. */
public final class DatabaseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public DatabaseException(String message) {
        this(message, null);
    }

    public DatabaseException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

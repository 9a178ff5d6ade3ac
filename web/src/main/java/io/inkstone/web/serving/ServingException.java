package io.inkstone.web.serving;

import org.jspecify.annotations.Nullable;

/** The service cannot run; the message is one sentence that says why and what to do. */
public final class ServingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ServingException(String message) {
        this(message, null);
    }

    public ServingException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}

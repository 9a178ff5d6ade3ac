package io.inkstone.admin.access;

/** A form came without its token, or with that of another browser or another session. */
public final class FormTokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    FormTokenException() {
        super("The form does not carry its token.");
    }
}

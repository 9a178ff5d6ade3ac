package io.inkstone.core.math;

/** A formula that cannot be read; the message says why, for its author. */
public final class MathException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MathException(String message) {
        // Thrown often and never traced: a formula is data.
        super(message, null, false, false);
    }
}

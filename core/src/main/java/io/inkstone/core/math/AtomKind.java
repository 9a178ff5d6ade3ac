package io.inkstone.core.math;

/** TeX's classes of atoms. */
enum AtomKind {
    ORD,
    /** Functions and operators in words: a thin space parts them from what they stand beside. */
    OP,
    /** Signs such as ∑, whose size and space browsers know. */
    BIG,
    BIN,
    REL,
    OPEN,
    CLOSE,
    PUNCT,
    /** White space that the author asked for. */
    SPACE;

    /** Whether a sign of two sides, such as minus, has nothing on its left after this. */
    boolean leavesNothing() {
        return switch (this) {
            case OP, BIG, BIN, REL, OPEN, PUNCT -> true;
            case ORD, CLOSE, SPACE -> false;
        };
    }

    boolean isOperand() {
        return this == ORD || this == CLOSE || this == OP || this == BIG;
    }
}

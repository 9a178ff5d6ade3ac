package io.inkstone.core.search;

/** Lexemes as text for PostgreSQL. */
final class Lexemes {
    private Lexemes() {}

    /** Whatever is in it means itself. */
    static String quoted(String lexeme) {
        return "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }
}

package io.inkstone.core.search;

/** Lexemes as text for PostgreSQL. */
final class Lexemes {
    private Lexemes() {}

    /** Whatever is in it means itself. */
    static String quoted(String lexeme) {
        return isPlain(lexeme)
                ? "'" + lexeme + "'"
                : "'" + lexeme.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private static boolean isPlain(String lexeme) {
        return lexeme.indexOf('\\') < 0 && lexeme.indexOf('\'') < 0;
    }
}

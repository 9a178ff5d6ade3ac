package io.inkstone.core.highlight;

/** Reads the listings of one language. */
interface Lexer {
    void read(Listing listing);
}

package io.inkstone.core.search;

/**
 * What a query looks up in a {@link SearchSegment}.
 *
 * @param begins whether it is the beginning of lexemes
 * @param needed whether every post that is found has it; of others it is asked where they have it
 */
record Sought(String lexeme, boolean begins, boolean needed) {
    int bucket() {
        return SearchSegment.bucket(lexeme);
    }
}

package io.inkstone.core.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of a text, each with the pair that it makes with the next: joined once, because a title is put into two vectors. */
final class PairedTokens {
    private final List<Token> tokens;
    private final @Nullable String[] pairs;

    private PairedTokens(List<Token> tokens, @Nullable String[] pairs) {
        this.tokens = tokens;
        this.pairs = pairs;
    }

    static PairedTokens of(String text) {
        List<Token> tokens = Tokens.of(text);
        @Nullable String[] pairs = new @Nullable String[tokens.size()];
        for (int index = 0; index + 1 < tokens.size(); index++) {
            Token token = tokens.get(index);
            Token next = tokens.get(index + 1);
            pairs[index] = token.pairsWith(next) ? token.term() + next.term() : null;
        }
        return new PairedTokens(tokens, pairs);
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    /** Of two characters that are written together; null where the token stands for itself. */
    @Nullable
    String pair(int index) {
        return pairs[index];
    }
}

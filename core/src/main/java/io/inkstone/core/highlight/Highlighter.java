package io.inkstone.core.highlight;

import java.util.List;
import java.util.Optional;

/** Tells keywords, strings and comments of a listing apart, for some eighty languages. */
public final class Highlighter {
    /** In chars; a longer listing is a file rather than an example, and stays plain. */
    static final int LONGEST = 32 * 1024;

    /** In chars; minified code is not read by people, and long lines are what lexers are slow at. */
    static final int LONGEST_LINE = 2 * 1024;

    private Highlighter() {}

    /**
     * The tokens of {@code code}, whose texts joined are the code itself. All of it is one plain token if the language is
     * unknown, the code too long, or its lexer fails.
     *
     * @param language as after a code fence, in any case: {@code js}, {@code JavaScript}, {@code c++}
     */
    public static List<Token> highlight(String code, String language) {
        return Languages.lexer(language)
                .filter(lexer -> isShort(code))
                .flatMap(lexer -> read(code, lexer))
                .orElseGet(() -> new Listing(code).tokens());
    }

    /** The language's own name, {@code JavaScript} for {@code js}; the alias itself if it is unknown; empty for plain text. */
    public static String nameOf(String language) {
        return Languages.nameOf(language);
    }

    private static boolean isShort(String code) {
        return code.length() <= LONGEST && code.lines().allMatch(line -> line.length() <= LONGEST_LINE);
    }

    private static Optional<List<Token>> read(String code, Lexer lexer) {
        try {
            Listing listing = new Listing(code);
            lexer.read(listing);
            return Optional.of(listing.tokens());
        } catch (RuntimeException | Error mistakeOfALexer) {
            if (mistakeOfALexer instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
                throw error;
            }
            return Optional.empty();
        }
    }
}

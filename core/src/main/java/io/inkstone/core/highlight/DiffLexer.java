package io.inkstone.core.highlight;

/** Reads differences between files: what a line is, its first characters say. */
final class DiffLexer implements Lexer {
    @Override
    public void read(Listing listing) {
        String text = listing.text();
        while (listing.position() < text.length()) {
            int start = listing.position();
            int newLine = text.indexOf('\n', start);
            listing.add(kindOf(text, start), newLine < 0 ? text.length() : newLine + 1);
        }
    }

    private static TokenKind kindOf(String text, int start) {
        if (text.startsWith("+++ ", start) || text.startsWith("--- ", start)) {
            return TokenKind.KEYWORD;
        }
        return switch (text.charAt(start)) {
            case '+', '>' -> TokenKind.INSERTED;
            case '-', '<' -> TokenKind.DELETED;
            case '@' -> TokenKind.META;
            case '!' -> TokenKind.KEYWORD;
            case '\\' -> TokenKind.COMMENT;
            default ->
                text.startsWith("diff ", start) || text.startsWith("index ", start)
                        ? TokenKind.KEYWORD
                        : TokenKind.PLAIN;
        };
    }
}

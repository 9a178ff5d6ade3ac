package io.inkstone.core.highlight;

import java.util.function.Supplier;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Reads with a token maker of RSyntaxTextArea, line by line, as its editor does; the last token of a line carries the state
 * over to the next. What it calls an error is plain: authors abridge code, and lexers have gaps.
 */
record LibraryLexer(Supplier<TokenMaker> maker, TokenKind function) implements Lexer {
    @Override
    public void read(Listing listing) {
        TokenMaker tokens = maker.get();
        String text = listing.text();
        char[] characters = text.toCharArray();
        int state = TokenTypes.NULL;
        int start = 0;
        while (start < characters.length) {
            int newLine = text.indexOf('\n', start);
            int end = newLine < 0 ? characters.length : newLine;
            Token last = tokens.getTokenList(new Segment(characters, start, end - start), state, start);
            state = readLine(listing, last, end);
            listing.add(TokenKind.PLAIN, end);
            start = end + 1;
        }
    }

    private int readLine(Listing listing, Token first, int end) {
        Token token = first;
        while (true) {
            if (token.isPaintable()) {
                listing.add(TokenKind.PLAIN, Math.min(end, token.getOffset()));
                listing.add(kindOf(token.getType()), Math.min(end, token.getEndOffset()));
            }
            Token next = token.getNextToken();
            if (next == null) {
                return token.getType();
            }
            token = next;
        }
    }

    private TokenKind kindOf(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL,
                    TokenTypes.COMMENT_MULTILINE,
                    TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD,
                    TokenTypes.COMMENT_MARKUP,
                    TokenTypes.MARKUP_COMMENT -> TokenKind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.MARKUP_TAG_NAME -> TokenKind.KEYWORD;
            case TokenTypes.FUNCTION -> function;
            case TokenTypes.DATA_TYPE -> TokenKind.TYPE;
            case TokenTypes.VARIABLE -> TokenKind.VARIABLE;
            case TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
                    TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
                    TokenTypes.MARKUP_ENTITY_REFERENCE,
                    TokenTypes.ERROR_NUMBER_FORMAT -> TokenKind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
                    TokenTypes.LITERAL_CHAR,
                    TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE -> TokenKind.STRING;
            case TokenTypes.ANNOTATION,
                    TokenTypes.PREPROCESSOR,
                    TokenTypes.MARKUP_TAG_ATTRIBUTE,
                    TokenTypes.MARKUP_DTD,
                    TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
                    TokenTypes.MARKUP_CDATA_DELIMITER -> TokenKind.META;
            default -> TokenKind.PLAIN;
        };
    }
}

package io.inkstone.core.highlight;

import io.inkstone.core.highlight.Grammar.Quoted;
import io.inkstone.core.highlight.Grammar.Rule;

/** Reads a language by its {@link Grammar}, each character once or twice. */
record GrammarLexer(Grammar grammar) implements Lexer {
    /** In quotes: {@code '\\u{10ffff}'}. */
    private static final int LONGEST_CHARACTER = 12;

    @Override
    public void read(Listing listing) {
        Reading reading = new Reading(grammar, listing);
        while (listing.position() < listing.length()) {
            reading.step();
        }
    }

    private static final class Reading {
        private final Grammar grammar;
        private final Listing listing;
        private final String text;
        private boolean atLineStart = true;
        private boolean atStatementStart = true;

        Reading(Grammar grammar, Listing listing) {
            this.grammar = grammar;
            this.listing = listing;
            this.text = listing.text();
        }

        void step() {
            int at = listing.position();
            char character = text.charAt(at);
            if (Character.isWhitespace(character)) {
                listing.add(TokenKind.PLAIN, at + 1);
                atLineStart |= character == '\n';
                atStatementStart |= character == '\n';
                return;
            }
            boolean read =
                    comment(at) || quoted(at) || sign(at, character) || number(at, character) || word(at, character);
            if (!read) {
                listing.add(TokenKind.PLAIN, at + 1);
            }
            atStatementStart = !read && (character == ';' || character == '{' || character == '}');
            atLineStart = false;
        }

        private boolean comment(int at) {
            boolean quote = atLineStart && text.charAt(at) == '"' && grammar.has(Rule.QUOTE_COMMENT);
            if (!quote && grammar.comments().stream().noneMatch(mark -> text.startsWith(mark, at))) {
                return false;
            }
            listing.add(TokenKind.COMMENT, lineEnd(at));
            return true;
        }

        private boolean quoted(int at) {
            for (Quoted quoted : grammar.quoted()) {
                if (text.startsWith(quoted.open(), at) && !isApostrophe(at)) {
                    listing.add(quoted.kind(), endOf(quoted, at + quoted.open().length()));
                    return true;
                }
            }
            return false;
        }

        private boolean isApostrophe(int at) {
            return text.charAt(at) == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        }

        private int endOf(Quoted quoted, int from) {
            int depth = 1;
            int at = from;
            while (at < text.length()) {
                if (quoted.endsWithLine() && text.charAt(at) == '\n') {
                    return at;
                } else if (quoted.isEscaped() && text.charAt(at) == '\\') {
                    at = Math.min(text.length(), at + 2);
                } else if (text.startsWith(quoted.close(), at)) {
                    at += quoted.close().length();
                    if (--depth == 0) {
                        return at;
                    }
                } else if (quoted.isNested() && text.startsWith(quoted.open(), at)) {
                    at += quoted.open().length();
                    depth++;
                } else {
                    at++;
                }
            }
            return at;
        }

        private boolean sign(int at, char character) {
            char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
            if (opensBracketed(character, next)) {
                int close = text.indexOf(']', at);
                listing.add(TokenKind.META, close < 0 || close > lineEnd(at) ? at + 1 : close + 1);
                return true;
            }
            if (character == '\'' && grammar.has(Rule.LIFETIME)) {
                return quoteOrLifetime(at, next);
            }
            TokenKind kind = kindOfSign(character);
            if (kind == TokenKind.PLAIN || !grammar.isStart(next)) {
                return false;
            }
            listing.add(kind, wordEnd(at + 1));
            return true;
        }

        private boolean opensBracketed(char character, char next) {
            return switch (character) {
                case '#' -> next == '[' && grammar.has(Rule.BRACKET_META);
                case '[' -> atLineStart && grammar.has(Rule.SECTION);
                default -> false;
            };
        }

        private TokenKind kindOfSign(char sign) {
            return switch (sign) {
                case '@' -> grammar.has(Rule.AT_META) ? TokenKind.META : TokenKind.PLAIN;
                case '#' -> grammar.has(Rule.HASH_META) ? TokenKind.META : TokenKind.PLAIN;
                case '$' -> grammar.has(Rule.DOLLAR_VARIABLE) ? TokenKind.VARIABLE : TokenKind.PLAIN;
                default -> TokenKind.PLAIN;
            };
        }

        private boolean quoteOrLifetime(int at, char next) {
            int end = wordEnd(at + 1);
            int close =
                    text.indexOf('\'', at + (next == '\\' ? 3 : 2), Math.min(text.length(), at + LONGEST_CHARACTER));
            boolean oneCharacter = close > 0 && text.codePointCount(at + 1, close) == 1;
            if (oneCharacter || (next == '\\' && close > 0)) {
                listing.add(TokenKind.STRING, close + 1);
            } else if (end > at + 1) {
                listing.add(TokenKind.VARIABLE, end);
            } else {
                return false;
            }
            return true;
        }

        private boolean number(int at, char character) {
            if (character < '0' || character > '9') {
                return false;
            }
            int end = at + 1;
            while (end < text.length() && (isNumberPart(text.charAt(end)) || isPoint(end))) {
                end++;
            }
            listing.add(TokenKind.NUMBER, end);
            return true;
        }

        private static boolean isNumberPart(char character) {
            return character == '_' || (character < 128 && Character.isLetterOrDigit(character));
        }

        private boolean isPoint(int at) {
            return text.charAt(at) == '.'
                    && at + 1 < text.length()
                    && text.charAt(at + 1) >= '0'
                    && text.charAt(at + 1) <= '9';
        }

        private boolean word(int at, char character) {
            if (!grammar.isStart(character)) {
                return false;
            }
            int end = wordEnd(at);
            TokenKind kind = grammar.kindOf(text.substring(at, end));
            if (kind == TokenKind.PLAIN && atStatementStart && grammar.has(Rule.LEADING_KEYWORD)) {
                kind = TokenKind.KEYWORD;
            } else if (kind == TokenKind.PLAIN && grammar.has(Rule.KEY) && isKey(end)) {
                kind = TokenKind.VARIABLE;
            }
            listing.add(kind, end);
            return true;
        }

        private boolean isKey(int end) {
            int at = end;
            while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                at++;
            }
            return (text.startsWith(":", at) || text.startsWith("=", at)) && !text.startsWith("==", at);
        }

        private int wordEnd(int from) {
            int end = from;
            while (end < text.length() && grammar.isPart(text.charAt(end))) {
                end++;
            }
            return end;
        }

        private int lineEnd(int at) {
            int newLine = text.indexOf('\n', at);
            return newLine < 0 ? text.length() : newLine;
        }
    }
}

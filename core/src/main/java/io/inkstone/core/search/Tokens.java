package io.inkstone.core.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a text, in NFC, as tokens. Texts and queries are read alike. */
final class Tokens {
    /** Between these, punctuation does not part: {@code spring-boot}, {@code io.inkstone}, 列夫·托尔斯泰. */
    private static final String JOINERS = "-_./:'’&@·‧・+";

    private static final int PUNCTUATION = 1;

    /** More than punctuation, which a query may hold. */
    private static final int LINE_END = 2;

    /** Languages whose name ends in what is punctuation elsewhere; otherwise C++ and C# would be C. */
    private static final Set<String> BEFORE_PLUSES = Set.of("c", "g", "notepad");

    private static final Set<String> BEFORE_HASH = Set.of("c", "f", "j", "q");
    private static final Set<String> BEFORE_NET = Set.of("asp", "vb", "ado");
    private static final String NET = ".net";

    private final String text;
    private final WordFold words = new WordFold();
    private final List<Token> tokens = new ArrayList<>();
    private int position = 1;
    private int gap;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        Tokens reader = new Tokens(text);
        int index = 0;
        while (index < text.length()) {
            index = reader.read(index);
        }
        return reader.tokens;
    }

    private int read(int index) {
        int character = text.codePointAt(index);
        if (Letters.isWordPart(character)) {
            return word(index);
        }
        if (Letters.standsAlone(character)) {
            return character(index);
        }
        if (character == '.' && isNet(index)) {
            return add(NET, index, index + NET.length());
        }
        int end = index + Character.charCount(character);
        gap = Math.max(gap, gap(character, index, end));
        return end;
    }

    private int word(int start) {
        int end = start;
        while (end < text.length() && Letters.isWordPart(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        String term = words.term(text.substring(start, end));
        if (isAt(end, '+') && isAt(end + 1, '+') && !isAt(end + 2, '+') && BEFORE_PLUSES.contains(term)) {
            return add(term + "++", start, end + 2);
        }
        if (isAt(end, '#') && BEFORE_HASH.contains(term)) {
            return add(term + "#", start, end + 1);
        }
        add(term, start, end);
        return end + possessive(end);
    }

    /** How long the {@code 's} is that ends a word here. */
    private int possessive(int index) {
        boolean ends = index + 2 >= text.length() || !Letters.isLetter(text.codePointAt(index + 2));
        boolean found = (isAt(index, '\'') || isAt(index, '’')) && (isAt(index + 1, 's') || isAt(index + 1, 'S'));
        return found && ends ? 2 : 0;
    }

    private int character(int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (end < text.length() && (text.charAt(end) == 'ﾞ' || text.charAt(end) == 'ﾟ')) {
            end++;
        } else if (HanFold.inTable(text.charAt(start))) {
            tokens.add(simplified(text.charAt(start), start, end));
            return end;
        }
        for (int folded : HanFold.fold(text.substring(start, end)).codePoints().toArray()) {
            tokens.add(new Token(Character.toString(folded), folded, next(), start, end));
        }
        return end;
    }

    private Token simplified(char character, int start, int end) {
        char simplified = HanFold.simplified(character);
        return new Token(HanFold.text(simplified), simplified, next(), start, end);
    }

    private int add(String term, int start, int end) {
        tokens.add(new Token(term, 0, next(), start, end));
        return end;
    }

    private int next() {
        position += tokens.isEmpty() ? 0 : 1 + gap;
        gap = 0;
        return position;
    }

    /** The platform, and not a part of some address. */
    private boolean isNet(int index) {
        int end = index + NET.length();
        if (!text.regionMatches(true, index, NET, 0, NET.length()) || isWordPartAt(end)) {
            return false;
        }
        boolean stands = index == 0 || !Letters.isWordPart(text.codePointBefore(index));
        boolean known =
                !tokens.isEmpty() && BEFORE_NET.contains(tokens.getLast().term());
        return (stands || known) && !(isAt(end, '.') && isLetterAt(end + 1));
    }

    private int gap(int character, int start, int end) {
        if (character == '\n') {
            return LINE_END;
        }
        boolean joins = JOINERS.indexOf(character) >= 0
                && start > 0
                && Letters.isLetter(text.codePointBefore(start))
                && isLetterAt(end);
        return joins || Letters.isSpace(character) || Letters.isMark(character) ? 0 : PUNCTUATION;
    }

    private boolean isWordPartAt(int index) {
        return index < text.length() && Letters.isWordPart(text.codePointAt(index));
    }

    private boolean isLetterAt(int index) {
        return index < text.length() && Letters.isLetter(text.codePointAt(index));
    }

    /** Whether this stands there, in either width. */
    private boolean isAt(int index, char character) {
        if (index >= text.length()) {
            return false;
        }
        char there = text.charAt(index);
        return there == character || (character < 0x80 && there == character + 0xFEE0);
    }
}

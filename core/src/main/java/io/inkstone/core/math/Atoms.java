package io.inkstone.core.math;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads single atoms: letters, numbers, signs; commands are left to {@link Commands}. */
final class Atoms {
    private Atoms() {}

    static Atom read(TexParser parser) {
        String token = parser.tokens().peek();
        if (token.equals("{")) {
            return Atom.ordinary(parser.argumentElement());
        } else if (token.equals("^") || token.equals("_") || token.equals("'")) {
            return Atom.ordinary(Rows.element("mrow"));
        } else if (isDigit(token)) {
            return number(parser);
        } else if (parser.alphabet() != null && isLetter(token)) {
            return word(parser, parser.alphabet());
        }
        return readOne(parser);
    }

    /** Of a number its first digit, of a word its first letter: what {@code x^10} puts above. */
    static Atom readOne(TexParser parser) {
        String token = parser.tokens().take();
        Alphabet alphabet = parser.alphabet();
        if (token.length() > 1 && token.startsWith("\\")) {
            Symbol symbol = Symbol.of(token);
            return symbol == null ? Commands.read(parser, token) : symbol(parser, symbol);
        } else if (isDigit(token)) {
            return Atom.ordinary(Rows.token("mn", alphabet == null ? token : alphabet.of(token)));
        } else if (isLetter(token)) {
            return alphabet == null ? Atom.ordinary(Rows.token("mi", token)) : letters(token, alphabet);
        }
        return sign(parser, token);
    }

    private static Atom number(TexParser parser) {
        TexTokens tokens = parser.tokens();
        StringBuilder number = new StringBuilder(tokens.take());
        while (isDigit(tokens.peekRaw()) || tokens.peekRaw().equals(".")) {
            number.append(tokens.takeRaw());
        }
        Alphabet alphabet = parser.alphabet();
        String digits = number.toString();
        return Atom.ordinary(Rows.token("mn", alphabet == null ? digits : alphabet.of(digits)));
    }

    private static Atom word(TexParser parser, Alphabet alphabet) {
        TexTokens tokens = parser.tokens();
        StringBuilder word = new StringBuilder(tokens.take());
        while (isLetter(tokens.peekRaw())) {
            word.append(tokens.takeRaw());
        }
        return letters(word.toString(), alphabet);
    }

    static Atom letters(String letters, Alphabet alphabet) {
        Element element = Rows.token("mi", alphabet.of(letters));
        if (alphabet == Alphabet.UPRIGHT && letters.codePointCount(0, letters.length()) == 1) {
            element.attr("mathvariant", "normal");
        }
        return Atom.ordinary(element);
    }

    static Atom symbol(TexParser parser, Symbol symbol) {
        String text = symbol.text();
        return switch (symbol.kind()) {
            case LETTER, UPRIGHT -> letter(text, symbol.kind() == Symbol.Kind.UPRIGHT, parser.alphabet());
            case BIN -> new Atom(AtomKind.BIN, Rows.token("mo", text));
            case REL -> new Atom(AtomKind.REL, Rows.token("mo", text));
            case PUNCT -> new Atom(AtomKind.PUNCT, Rows.token("mo", text));
            case OPEN -> new Atom(AtomKind.OPEN, Delimiters.small(text));
            case CLOSE -> new Atom(AtomKind.CLOSE, Delimiters.small(text));
            case SUM -> new Atom(AtomKind.BIG, Rows.token("mo", text), true);
            case INTEGRAL -> new Atom(AtomKind.BIG, Rows.token("mo", text));
            case FUNCTION -> new Atom(AtomKind.OP, Rows.token("mi", text));
            case LIMIT -> limit(text);
            case ACCENT -> Accents.over(parser, text, false);
            case WIDE -> Accents.over(parser, text, true);
            case BELOW -> Accents.under(parser, text);
            case SPACE -> new Atom(AtomKind.SPACE, Rows.space(text));
        };
    }

    /** Movable: beside the word where there is no room above and below. */
    static Atom limit(String word) {
        Element element = Rows.token("mo", word)
                .attr("movablelimits", "true")
                .attr("lspace", "0")
                .attr("rspace", "0");
        return new Atom(AtomKind.OP, element, true);
    }

    private static Atom letter(String text, boolean upright, @Nullable Alphabet alphabet) {
        String mapped = alphabet == null ? text : alphabet.of(text);
        Element element = Rows.token("mi", mapped);
        boolean wouldSlant = mapped.length() == 1 && Character.isLetter(mapped.charAt(0));
        if (wouldSlant && (upright || alphabet == Alphabet.UPRIGHT)) {
            element.attr("mathvariant", "normal");
        }
        return Atom.ordinary(element);
    }

    private static Atom sign(TexParser parser, String sign) {
        return switch (sign) {
            case "-" -> new Atom(AtomKind.BIN, Rows.token("mo", "−"));
            case "+" -> new Atom(AtomKind.BIN, Rows.token("mo", "+"));
            case "*" -> new Atom(AtomKind.BIN, Rows.token("mo", "∗"));
            case "=", "<", ">", ":" -> new Atom(AtomKind.REL, Rows.token("mo", sign));
            case ",", ";" -> new Atom(AtomKind.PUNCT, Rows.token("mo", sign));
            case "(", "[" -> new Atom(AtomKind.OPEN, Delimiters.small(sign));
            case ")", "]" -> new Atom(AtomKind.CLOSE, Delimiters.small(sign));
            case "!", "?" -> new Atom(AtomKind.CLOSE, Rows.token("mo", sign));
            case "~" -> new Atom(AtomKind.SPACE, Rows.space("0.25"));
            case "#", "$" -> throw new MathException("There is a lone " + sign + ".");
            default -> other(parser, sign);
        };
    }

    /** Typed as such: a sign that has a command, or words in a script without one. */
    private static Atom other(TexParser parser, String token) {
        Symbol symbol = Symbol.ofText(token);
        if (symbol != null) {
            return symbol(parser, symbol);
        } else if (token.length() == 1 && token.charAt(0) < 128) {
            return Atom.ordinary(Rows.token("mi", token));
        }
        StringBuilder text = new StringBuilder(token);
        TexTokens tokens = parser.tokens();
        while (!tokens.peekRaw().isEmpty()
                && tokens.peekRaw().charAt(0) >= 128
                && Symbol.ofText(tokens.peekRaw()) == null) {
            text.append(tokens.takeRaw());
        }
        return Atom.ordinary(Rows.token("mtext", text.toString()));
    }

    private static boolean isDigit(String token) {
        return token.length() == 1 && token.charAt(0) >= '0' && token.charAt(0) <= '9';
    }

    private static boolean isLetter(String token) {
        return token.length() == 1
                && ((token.charAt(0) >= 'a' && token.charAt(0) <= 'z')
                        || (token.charAt(0) >= 'A' && token.charAt(0) <= 'Z'));
    }
}

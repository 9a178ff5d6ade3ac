package io.inkstone.core.markup;

import java.util.regex.Pattern;

/**
 * Tells formulas from prices, variables of shells and templates, and escaped brackets. In doubt it is text: a formula that
 * is shown as its source can be read, a sentence that is set as a formula cannot.
 */
final class PlainDollars {
    /** What only TeX has: commands, scripts, relations. */
    private static final Pattern TEX =
            Pattern.compile("\\\\[A-Za-z{},;!|]|[\\^=]|_[{A-Za-z0-9]|[A-Za-z0-9)] ?[<>+*/] ?[A-Za-z0-9(\\\\]");

    private static final Pattern COMMAND = Pattern.compile("\\\\[A-Za-z]{2,}|[\\^]|_[{A-Za-z0-9]|=");

    /** What a program or a sentence between two dollars and two would not have. */
    private static final Pattern NAMED_COMMAND = Pattern.compile("\\\\[A-Za-z]{2,}");

    /** Words of a sentence, of a path, of a program. */
    private static final Pattern NAME =
            Pattern.compile("[A-Za-z_][\\w.-]{3,}|[A-Za-z]{2,}(?:[_/:][A-Za-z]{2,})+[/:]?|[A-Z_]{2,}[/:.-]");

    private static final Pattern WORDS =
            Pattern.compile(".*(?<![\\\\A-Za-z{])[A-Za-z]{3,}[ ,.]+[A-Za-z]{2,}(?![A-Za-z}]).*", Pattern.DOTALL);
    private static final Pattern PROGRAM = Pattern.compile(
            "[_.&?@!#*/,;:'].*|\\{[\\w.:-]*\\}.*|\\([\"'#.a-z]{3,}.*|\\([A-Z_]{3,}\\).*|.*(?:`|://|\\]\\(|</?[a-z]+["
                    + " />]|[\"“”]|&&|;$|->).*",
            Pattern.DOTALL);

    private static final Pattern HAN = Pattern.compile("[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]");
    private static final Pattern TEXT_COMMAND =
            Pattern.compile("\\\\(?:text|mbox|mathrm|textbf|operatorname|hbox|textrm|tag)\\*?\\s*\\{[^{}]*\\}");

    /** The letters that may follow: {@code $n$th}, {@code $x$s}. */
    private static final Pattern ENDING = Pattern.compile("(?:st|nd|rd|th|s)(?![A-Za-z]).*", Pattern.DOTALL);

    private static final Pattern LINE_END = Pattern.compile("\\h*[.,;:，。；：]?\\h*(?:\\v.*)?", Pattern.DOTALL);

    private PlainDollars() {}

    /** Whether a dollar after this character goes with it: {@code US$5}. */
    static boolean joins(int before) {
        return before == '\\' || isWord(before);
    }

    /** Whether nothing follows but the mark that ends a sentence. */
    static boolean isLineEnd(String following) {
        return LINE_END.matcher(following).matches();
    }

    /** @param following what stands after the closing dollar, a few characters */
    static boolean isMath(String tex, String following) {
        return !tex.isEmpty()
                && !Character.isWhitespace(tex.charAt(0))
                && !Character.isWhitespace(tex.charAt(tex.length() - 1))
                && mayFollow(following)
                && !isText(tex);
    }

    static boolean isDisplay(String tex) {
        return !tex.isBlank() && (NAMED_COMMAND.matcher(tex).find() || !isText(tex.strip()));
    }

    static boolean isBracketed(String tex, boolean display) {
        String inner = tex.strip();
        boolean letter =
                !display && inner.length() == 1 && isWord(inner.charAt(0)) && !Character.isDigit(inner.charAt(0));
        return letter || (COMMAND.matcher(inner).find() && !isText(inner));
    }

    private static boolean isText(String tex) {
        if (PROGRAM.matcher(tex).matches() || NAME.matcher(tex).matches()) {
            return true;
        }
        String outside = TEXT_COMMAND.matcher(tex).replaceAll("");
        boolean sentence = HAN.matcher(outside).find() || WORDS.matcher(outside).matches();
        boolean price = Character.isDigit(tex.charAt(0)) && tex.indexOf(' ') > 0;
        return (sentence || price) && !TEX.matcher(tex).find();
    }

    private static boolean mayFollow(String following) {
        return following.isEmpty()
                || (!isWord(following.charAt(0)) && following.charAt(0) != '$' && following.charAt(0) != '{')
                || ENDING.matcher(following).matches();
    }

    private static boolean isWord(int character) {
        return character < 128 && Character.isLetterOrDigit(character);
    }
}

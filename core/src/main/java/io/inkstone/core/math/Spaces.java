package io.inkstone.core.math;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** White space of a length that the author gives. */
final class Spaces {
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([+-]?\\d{0,4}(?:\\.\\d{0,4})?)\\s*(em|ex|mu|pt|px|cm|mm|in|pc)\\s*");

    private static final double WIDEST = 20;

    private Spaces() {}

    static Atom braced(TexParser parser) {
        parser.tokens().take("*");
        return of(parser.tokens().word());
    }

    /** The length stands there without braces: {@code \kern-2pt}. */
    static Atom bare(TexParser parser) {
        TexTokens tokens = parser.tokens();
        StringBuilder length = new StringBuilder();
        tokens.skipSpace();
        while (tokens.peekRaw().matches("[-+.0-9]")) {
            length.append(tokens.takeRaw());
        }
        tokens.skipSpace();
        return of(length + tokens.takeRaw() + tokens.takeRaw());
    }

    private static Atom of(String length) {
        Matcher matcher = LENGTH.matcher(length);
        if (!matcher.matches() || !matcher.group(1).matches(".*\\d.*")) {
            throw new MathException("This is no length: " + length);
        }
        double em = Double.parseDouble(matcher.group(1)) * inEm(matcher.group(2));
        double bounded = Math.clamp(em, -WIDEST, WIDEST);
        return new Atom(AtomKind.SPACE, Rows.space(String.format(Locale.ROOT, "%.4f", bounded)));
    }

    /** At 10 points to an em. */
    private static double inEm(String unit) {
        return switch (unit) {
            case "em" -> 1;
            case "ex" -> 0.43;
            case "mu" -> 1 / 18.0;
            case "px" -> 0.075;
            case "cm" -> 2.85;
            case "mm" -> 0.285;
            case "in" -> 7.23;
            case "pc" -> 1.2;
            default -> 0.1;
        };
    }
}

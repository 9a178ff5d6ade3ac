package io.inkstone.web.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A query with what a text must hold to be right, and must not hold: each a choice of spellings, which are looked for
 * letter by letter. {@code running | run / runs / running}; parts of which each is wanted stand between {@code &}, unwanted
 * ones begin with {@code !}.
 *
 * @param query as a reader types it
 */
record KnownQuery(String query, List<Pattern> wanted, List<Pattern> unwanted) {
    /** What may stand between two words of a phrase. */
    private static final String BETWEEN = "(?: +|[-_./:'’&@·‧・+])";

    private static final String HAN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}ー]";
    private static final String LETTER = "[\\p{L}\\p{M}\\p{N}&&[^" + HAN + "]]";
    private static final Pattern PARTED =
            Pattern.compile(" |(?<=" + LETTER + ")(?=" + HAN + ")|(?<=" + HAN + ")(?=" + LETTER + ")");
    private static final Pattern HAN_AT_END = Pattern.compile(HAN + "$");
    private static final Pattern HAN_AT_START = Pattern.compile("^" + HAN);
    private static final Pattern LETTER_AT_END = Pattern.compile(LETTER + "$");

    /** From a line of the list: the query, then, where the spelling in the query alone does not say it, what is right. */
    static KnownQuery parse(String line) {
        String[] parts = line.split(" \\| ", 2);
        List<String> right = Arrays.asList(parts[parts.length - 1].split(" & ", -1));
        return new KnownQuery(
                parts[0],
                right.stream()
                        .filter(part -> !part.startsWith("!"))
                        .map(KnownQuery::anyOf)
                        .toList(),
                right.stream()
                        .filter(part -> part.startsWith("!"))
                        .map(part -> anyOf(part.substring(1)))
                        .toList());
    }

    boolean isRight(String foldedText) {
        return wanted.stream().allMatch(part -> part.matcher(foldedText).find())
                && unwanted.stream().noneMatch(part -> part.matcher(foldedText).find());
    }

    /** Without what a reader does not mind: case, width, accents, more than one blank, what is not seen. */
    static String fold(String text) {
        String compatible = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String plain = compatible.replaceAll("(?<=\\p{IsLatin})[\\u0300-\\u036F]+|\\p{Cf}", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).replaceAll("[\\p{Zs}\\t\\f\\r]+", " ");
    }

    private static Pattern anyOf(String spellings) {
        return Pattern.compile(Arrays.stream(spellings.split(" / ", -1))
                .map(spelling -> fold(spelling.strip().replace("\"", "")))
                .map(KnownQuery::literally)
                .collect(Collectors.joining("|")));
    }

    /** Words are whole, and C is neither C++ nor C#; Han characters have no edge, and beside them a blank means nothing. */
    private static String literally(String spelling) {
        String[] parts = PARTED.split(spelling, -1);
        StringBuilder pattern = new StringBuilder(startsWithHan(parts[0]) ? "" : "(?<!" + LETTER + ")");
        for (int index = 0; index < parts.length; index++) {
            if (index > 0) {
                boolean besideHan = endsWithHan(parts[index - 1]) || startsWithHan(parts[index]);
                pattern.append(BETWEEN).append(besideHan ? "?" : "");
            }
            pattern.append(Pattern.quote(parts[index]));
        }
        pattern.append(LETTER_AT_END.matcher(spelling).find() ? "(?!" + LETTER + ")" : "");
        return pattern.append(spelling.endsWith("c") ? "(?!\\+\\+|#)" : "").toString();
    }

    private static boolean startsWithHan(String part) {
        return HAN_AT_START.matcher(part).find();
    }

    private static boolean endsWithHan(String part) {
        return HAN_AT_END.matcher(part).find();
    }
}

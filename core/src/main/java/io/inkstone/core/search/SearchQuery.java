package io.inkstone.core.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader looks for: words, all of them wanted; {@code "phrases in quotes"}, to stand so; {@code -without}. What is
 * written without a space between is a phrase by itself ({@code API接口}). Any text is a query.
 *
 * @param text as the reader wrote it, without blanks around, shortened where it is too long
 */
public record SearchQuery(String text, List<Phrase> wanted, List<Phrase> unwanted) {
    /** In chars: nobody types more, and a query that is pasted is found by its beginning. */
    public static final int LONGEST = 200;

    private static final int MOST_PHRASES = 20;

    private static final Pattern PART = Pattern.compile(
            "(?<without>(?<=^|\\s)[-－])?(?:[\"“”„](?<quoted>[^\"“”„]*)[\"“”]?|[「『](?<bracketed>[^」』]*)[」』]?|(?<plain>[^\\s\"“”„「『]+))",
            Pattern.UNICODE_CHARACTER_CLASS);

    public static SearchQuery parse(String written) {
        String text = tidy(written);
        List<Phrase> wanted = new ArrayList<>();
        List<Phrase> unwanted = new ArrayList<>();
        Matcher part = PART.matcher(text);
        while (part.find() && wanted.size() + unwanted.size() < MOST_PHRASES) {
            phrases(part).forEach((part.group("without") == null ? wanted : unwanted)::add);
        }
        return new SearchQuery(text, List.copyOf(wanted), List.copyOf(unwanted));
    }

    /** Whether there is nothing to look for: no words at all, or only such as are unwanted. */
    public boolean isEmpty() {
        return wanted.isEmpty();
    }

    /** Whether single wanted lexemes say it all. */
    boolean isSimple() {
        return unwanted.isEmpty() && wanted.stream().allMatch(Phrase::isSingle);
    }

    /** Each lexeme once, those first that are needed. */
    Collection<Sought> sought() {
        Map<String, Sought> sought = new LinkedHashMap<>();
        Stream.concat(
                        wanted.stream().flatMap(phrase -> phrase.sought(true)),
                        unwanted.stream().flatMap(phrase -> phrase.sought(false)))
                .forEach(one -> sought.putIfAbsent(one.lexeme(), one));
        return sought.values();
    }

    /** A {@code tsquery} that finds every post that {@link #near} finds, and more. */
    String anywhere() {
        return conjunction(Phrase::anywhere, unwanted.stream().filter(Phrase::isSingle));
    }

    /** The {@code tsquery} itself. */
    String near() {
        return conjunction(Phrase::near, unwanted.stream());
    }

    /** The wanted phrases as {@link Written}, a line for each. */
    String writtenWanted() {
        return wanted.stream().map(Phrase::written).collect(Collectors.joining("\n"));
    }

    String writtenUnwanted() {
        return unwanted.stream().map(Phrase::written).collect(Collectors.joining("\n"));
    }

    private String conjunction(Function<Phrase, String> form, Stream<Phrase> without) {
        return Stream.concat(wanted.stream().map(form), without.map(phrase -> "!(" + form.apply(phrase) + ")"))
                .collect(Collectors.joining(" & "));
    }

    /** What is in quotes stays one phrase; anything else is parted where punctuation parts it. */
    private static List<Phrase> phrases(Matcher part) {
        String plain = part.group("plain");
        if (plain != null) {
            return parted(Tokens.of(plain));
        }
        String quoted = part.group("quoted") == null ? part.group("bracketed") : part.group("quoted");
        List<Token> tokens = Tokens.of(quoted);
        return tokens.isEmpty() ? List.of() : List.of(new Phrase(tokens));
    }

    private static List<Phrase> parted(List<Token> tokens) {
        List<Phrase> phrases = new ArrayList<>();
        int from = 0;
        for (int index = 1; index <= tokens.size(); index++) {
            boolean parts = index == tokens.size()
                    || tokens.get(index).position() > tokens.get(index - 1).position() + 1;
            if (parts) {
                phrases.add(new Phrase(tokens.subList(from, index)));
                from = index;
            }
        }
        return phrases;
    }

    private static String tidy(String written) {
        String beginning = written.length() > LONGEST ? written.substring(0, LONGEST) : written;
        String text =
                Normalizer.normalize(beginning.replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]", " "), Normalizer.Form.NFC);
        return text.replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}

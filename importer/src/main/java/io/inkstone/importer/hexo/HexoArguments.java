package io.inkstone.importer.hexo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What follows a tag's name: words, of which quotes make one, or parts between commas, as some themes have it. */
record HexoArguments(String written) {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|(\\S+)");
    private static final Pattern NAMED = Pattern.compile(
            "(?<=^|[\\s,])([A-Za-z_]+)\\s?(?:=|:(?!:))\\s?(?:\"([^\"]*)\"|'([^']*)'|([^\\s,/][^\\s,]*))");

    /** What says how a thing looks and not what it says. */
    private static final Set<String> LOOKS = Set.of(
            ("red yellow green cyan blue gray grey purple orange black white pink light dark primary success info"
                + " warning danger default secondary error tip no-icon simple modern flat disabled open opened close"
                + " closed child codeblock left right center outline block larger bold logo small large h1 h2 h3 h4"
                + " checked plus minus times quote radiation bug idea link paperclip todo guide download message up"
                + " undo done big ascii warn ambivalent theme accent important caution")
                    .split(" "));

    /** Quotes taken off. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(written);
        while (word.find()) {
            String text = word.group(1) != null ? word.group(1) : word.group(2);
            words.add(text != null ? text : word.group(3));
        }
        return words;
    }

    String word(int number) {
        List<String> words = words();
        return number < words.size() ? words.get(number) : "";
    }

    /** From one word on, joined by blanks. */
    String from(int number) {
        List<String> words = words();
        return number < words.size() ? String.join(" ", words.subList(number, words.size())) : "";
    }

    /** Between commas, quotes taken off. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        for (String part : written.split(",", -1)) {
            parts.add(unquoted(part.strip()));
        }
        return parts;
    }

    String part(int number) {
        List<String> parts = parts();
        return number < parts.size() ? parts.get(number) : "";
    }

    boolean hasParts() {
        return written.indexOf(',') >= 0;
    }

    /** The value of {@code key:value} or {@code key=value}; null for none. */
    @Nullable
    String named(String key) {
        Matcher named = NAMED.matcher(written);
        while (named.find()) {
            if (named.group(1).equals(key)) {
                String text = named.group(2) != null ? named.group(2) : named.group(3);
                return text != null ? text : named.group(4);
            }
        }
        return null;
    }

    /** The same without {@code key:value} and {@code key=value}; addresses are none. */
    HexoArguments withoutNamed() {
        return new HexoArguments(
                NAMED.matcher(written).replaceAll("").replaceAll("[\\s,]+$", "").strip());
    }

    /** The words that readers saw: after {@code @} or a comma, else without what is only about looks. */
    String title() {
        String titled = named("title");
        if (titled != null) {
            return titled;
        }
        HexoArguments bare = withoutNamed();
        int at = bare.written().indexOf('@');
        if (at >= 0) {
            return unquoted(bare.written().substring(at + 1).strip());
        }
        int comma = bare.written().indexOf(',');
        boolean looksBefore = comma >= 0
                && new HexoArguments(bare.written().substring(0, comma))
                        .plainWords()
                        .isEmpty();
        String behind = looksBefore ? bare.written().substring(comma + 1).strip() : "";
        return !looksBefore
                ? bare.plainWords()
                : startsWithLooks(behind.replaceFirst("\\s*,\\s*", "::"))
                        ? new HexoArguments(behind).title()
                        : unquoted(behind);
    }

    /** Whether nothing but looks stands before the first two colons. */
    static boolean startsWithLooks(String written) {
        int colons = written.indexOf("::");
        String before = colons < 0 ? "" : written.substring(0, colons);
        return !before.isBlank() && new HexoArguments(before).plainWords().isEmpty();
    }

    private String plainWords() {
        List<String> words = new ArrayList<>(words());
        while (!words.isEmpty() && isLook(words.getFirst())) {
            words.removeFirst();
        }
        return String.join(" ", words);
    }

    private static boolean isLook(String word) {
        return LOOKS.contains(word.toLowerCase(Locale.ROOT))
                || word.matches("(?:fa[a-z]? )?fa-[\\w -]+|fa[a-z]?|#[0-9a-fA-F]{3,8}|\\d+px");
    }

    /** The words about looks before all others, in lower case. */
    List<String> looks() {
        return words().stream()
                .map(word -> word.replaceFirst("[,@].*$", "").toLowerCase(Locale.ROOT))
                .takeWhile(HexoArguments::isLook)
                .toList();
    }

    static String unquoted(String text) {
        boolean quoted = text.length() > 1
                && ((text.startsWith("\"") && text.endsWith("\"")) || (text.startsWith("'") && text.endsWith("'")));
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}

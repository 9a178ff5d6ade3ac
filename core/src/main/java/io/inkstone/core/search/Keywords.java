package io.inkstone.core.search;

import io.inkstone.core.taxonomy.NameKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Chooses what is typical for a post: its terms, and the words and pairs of Han characters that it repeats most. Which of
 * them are rare elsewhere is found out when they are compared.
 */
final class Keywords {
    private static final int MOST = 48;
    private static final int FEWEST = 2;
    private static final int SHORTEST_WORD = 3;

    /** What a place counts in code, text, terms and title: {@link PostLexemes#sumUp}. */
    private static final int[] OF_PLACE = {1, 1, 0, 3};

    private static final Comparator<Repeated> MOST_REPEATED =
            Comparator.comparingInt(Repeated::times).reversed().thenComparing(Repeated::word);

    /** In pairs with these, Han characters are grammar or chance. */
    private static final String GRAMMAR =
            "的了是在我有和就不人都一个上也很到说要去你会着没看好自己这那他她它们为以及与或但而被把让给对从吗呢吧啊之其可能下中时里后前么什多来过得还只然如果所因此些已经将用使进行种样想做没出现";

    private static final Set<String> COMMON = Set.of(
            "the", "and", "for", "that", "this", "with", "you", "are", "not", "have", "from", "was", "but", "can",
            "will", "your", "all", "one", "has", "our", "out", "use", "get", "http", "https", "www", "com", "org",
            "html", "its", "more", "when", "what", "which", "there", "they", "then", "than", "been", "would", "some",
            "new", "how", "into", "just", "like", "make", "about", "also", "only", "other", "were", "their", "so", "it",
            "div", "class", "span", "true", "fals", "null", "return", "int", "string", "public", "static", "void",
            "var", "let", "const", "import", "if", "els", "end", "self", "def", "print", "file", "set", "name", "type",
            "valu", "list", "data", "time");

    private final List<Repeated> repeated = new ArrayList<>();

    private Keywords() {}

    private record Repeated(String word, int times) {}

    /**
     * Those of a post, joined by blanks.
     *
     * @param lexemes its title, terms and text
     * @param terms the names of its tags and categories
     */
    static String of(PostLexemes lexemes, List<String> terms) {
        Keywords keywords = new Keywords();
        lexemes.sumUp(OF_PLACE, FEWEST, keywords::add);
        Set<String> all = new LinkedHashSet<>();
        for (String name : terms) {
            all.add("#" + SearchKey.of(NameKey.of(name)).replace(' ', '_'));
        }
        keywords.repeated.sort(MOST_REPEATED);
        keywords.repeated.stream().limit(MOST).map(Repeated::word).forEach(all::add);
        return String.join(" ", all);
    }

    private void add(String lexeme, int times) {
        if (isTelling(lexeme)) {
            repeated.add(new Repeated(lexeme, times));
        }
    }

    private static boolean isTelling(String lexeme) {
        int first = lexeme.codePointAt(0);
        if (Letters.standsAlone(first)) {
            int length = Character.charCount(first);
            return lexeme.length() > length
                    && GRAMMAR.indexOf(first) < 0
                    && GRAMMAR.indexOf(lexeme.codePointAt(length)) < 0;
        }
        return lexeme.length() >= SHORTEST_WORD && !COMMON.contains(lexeme) && !Character.isDigit(first);
    }
}

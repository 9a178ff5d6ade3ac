package io.inkstone.core.search;

import io.inkstone.core.taxonomy.NameKey;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Chooses what is typical for a post: its terms, and the words and pairs of Han characters that it repeats most. Which of
 * them are rare elsewhere is found out when they are compared.
 */
final class Keywords {
    private static final int MOST = 48;
    private static final int IN_TITLE = 3;
    private static final int FEWEST = 2;
    private static final int SHORTEST_WORD = 3;

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

    private final Set<String> terms = new LinkedHashSet<>();
    private final Map<String, Integer> counts = new HashMap<>();

    void addTerm(String name) {
        terms.add("#" + SearchKey.of(NameKey.of(name)).replace(' ', '_'));
    }

    void addTitle(PairedTokens tokens) {
        count(tokens, IN_TITLE);
    }

    void addText(PairedTokens tokens) {
        count(tokens, 1);
    }

    private void count(PairedTokens tokens, int weight) {
        for (int index = 0; index < tokens.size(); index++) {
            Token token = tokens.token(index);
            String pair = tokens.pair(index);
            if (!token.character()) {
                add(token.term(), isTelling(token.term()), weight);
            } else if (pair != null) {
                String next = tokens.token(index + 1).term();
                add(pair, isTelling(token.term(), next), weight);
            }
        }
    }

    private void add(String word, boolean telling, int weight) {
        if (telling) {
            counts.merge(word, weight, Integer::sum);
        }
    }

    private static boolean isTelling(String word) {
        return word.length() >= SHORTEST_WORD && !COMMON.contains(word) && !Character.isDigit(word.charAt(0));
    }

    private static boolean isTelling(String character, String next) {
        return !GRAMMAR.contains(character) && !GRAMMAR.contains(next);
    }

    /** Joined by blanks. */
    @Override
    public String toString() {
        List<String> repeated = counts.entrySet().stream()
                .filter(word -> word.getValue() >= FEWEST)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        Set<String> all = new LinkedHashSet<>(terms);
        all.addAll(repeated);
        return all.stream().collect(Collectors.joining(" "));
    }
}

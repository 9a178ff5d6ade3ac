package io.inkstone.importer.hugo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which sections hold articles: those that the configuration calls so, those that are named so, and where there is neither
 * the one with most texts, if most of them have a date. A text elsewhere is an article if it has a date and terms.
 * Of Zola's sites each text with a date is one.
 */
final class HugoSections {
    private static final Set<String> ARTICLES = Set.of(
            "post",
            "posts",
            "blog",
            "blogs",
            "article",
            "articles",
            "news",
            "weblog",
            "journal",
            "diary",
            "essay",
            "essays");

    private final Set<String> main = new HashSet<>();
    private final Map<String, int[]> counts = new HashMap<>();
    private final boolean zola;

    HugoSections(HugoConfiguration configuration) {
        zola = configuration.isZola();
        for (String[] path :
                List.of(new String[] {"mainsections"}, new String[] {"params", "mainsections"}, new String[] {
                    "params", "mainsection"
                })) {
            configuration.keys().texts(path).forEach(name -> main.add(name.toLowerCase(Locale.ROOT)));
        }
    }

    void count(HugoLocation location, boolean dated) {
        int[] seen = counts.computeIfAbsent(location.section().toLowerCase(Locale.ROOT), section -> new int[2]);
        seen[0]++;
        seen[1] += dated ? 1 : 0;
    }

    /** To be asked once every text was counted. */
    boolean isArticle(HugoLocation location, boolean dated, boolean termed) {
        if (zola) {
            return dated;
        }
        String section = location.section().toLowerCase(Locale.ROOT);
        boolean named = main.contains(section) || ARTICLES.contains(section);
        boolean any = counts.keySet().stream().anyMatch(each -> main.contains(each) || ARTICLES.contains(each));
        return named || (dated && termed) || (!any && dated && isLargest(section));
    }

    private boolean isLargest(String section) {
        int[] own = counts.getOrDefault(section, new int[2]);
        return own[1] * 2 >= own[0] && counts.values().stream().allMatch(each -> each[0] <= own[0]);
    }
}

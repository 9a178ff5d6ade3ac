package io.inkstone.importer.wordpress;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an item is filed under. */
final class WordPressTerms {
    private static final Set<String> OTHERS =
            Set.of("category", "post_tag", "tag", "author", "post_format", "nav_menu", "");

    private final WxrChannel channel;

    WordPressTerms(WxrChannel channel) {
        this.channel = channel;
    }

    /** WordPress's own category for what has none says nothing. */
    List<List<String>> categories(WxrItem item) {
        Set<List<String>> categories = new LinkedHashSet<>();
        for (WxrItem.Term term : of(item, "category")) {
            if (!isDefault(term.slug(), term.name())) {
                categories.add(channel.categoryPath(term.slug(), term.name()));
            }
        }
        return List.copyOf(categories);
    }

    static boolean isDefault(String slug, String name) {
        return slug.equals("uncategorized") || name.equals("Uncategorized") || name.equals("未分类");
    }

    List<String> tags(WxrItem item) {
        Set<String> tags = new LinkedHashSet<>();
        of(item, "post_tag").forEach(term -> tags.add(term.name()));
        of(item, "tag").forEach(term -> tags.add(term.name()));
        return List.copyOf(tags);
    }

    /** WXR 1.0 and plain feeds name no kind for some terms, beside the same with one or alone. */
    private static List<WxrItem.Term> of(WxrItem item, String domain) {
        List<WxrItem.Term> terms = item.terms();
        boolean kindless = terms.stream().allMatch(term -> term.domain().isEmpty());
        return terms.stream()
                .filter(term -> term.domain().equals(domain) || (kindless && domain.equals("category")))
                .toList();
    }

    /** Authors by the plug-in for several, else the one that WordPress knows. */
    List<String> authors(WxrItem item) {
        Set<String> authors = new LinkedHashSet<>();
        for (WxrItem.Term term : of(item, "author")) {
            String login = term.slug().replaceFirst("^cap-", "");
            authors.add(channel.knowsAuthor(login) ? channel.author(login) : channel.author(term.name()));
        }
        String creator = item.text("dc:creator");
        if (authors.isEmpty() && !creator.isEmpty()) {
            authors.add(channel.author(creator));
        }
        authors.removeIf(String::isBlank);
        return List.copyOf(authors);
    }

    /** Terms of other kinds, by kind. */
    Map<String, List<String>> others(WxrItem item) {
        Map<String, List<String>> others = new LinkedHashMap<>();
        for (WxrItem.Term term : item.terms()) {
            if (!OTHERS.contains(term.domain())) {
                others.computeIfAbsent(term.domain(), kind -> new ArrayList<>()).add(term.name());
            }
        }
        return others;
    }
}

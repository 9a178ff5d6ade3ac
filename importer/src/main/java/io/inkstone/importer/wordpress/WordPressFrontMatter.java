package io.inkstone.importer.wordpress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What of an item has no place of its own in a post, kept under keys as other generators call them. */
final class WordPressFrontMatter {
    private static final int LONGEST = 4_000;
    private static final Map<String, String> SEO = Map.of(
            "_yoast_wpseo_title", "meta_title",
            "rank_math_title", "meta_title",
            "_aioseop_title", "meta_title",
            "_yoast_wpseo_metadesc", "meta_description",
            "rank_math_description", "meta_description",
            "_aioseop_description", "meta_description",
            "_yoast_wpseo_canonical", "canonical_url",
            "_yoast_wpseo_focuskw", "focus_keyword",
            "rank_math_focus_keyword", "focus_keyword");
    private static final Set<String> COUNTERS = Set.of(
            "views", "post_views_count", "footnotes", "enclosure", "ratings_users", "ratings_score", "ratings_average");

    private WordPressFrontMatter() {}

    static Map<String, @Nullable Object> of(WxrItem item, WordPressTerms terms) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, "wordpress_id", item.id());
        put(values, "type", Set.of("post", "page").contains(item.type()) ? "" : item.type());
        put(values, "status", Set.of("publish", "draft").contains(item.status()) ? "" : item.status());
        put(values, "sticky", item.text("wp:is_sticky").equals("1") ? "true" : "");
        put(values, "menu_order", item.text("wp:menu_order").equals("0") ? "" : item.text("wp:menu_order"));
        put(values, "parent", item.parent());
        String template = item.meta("_wp_page_template");
        put(values, "template", template == null || template.equals("default") ? "" : template);
        formats(item, values);
        terms.others(item).forEach((kind, names) -> values.putIfAbsent(kind, names));
        metas(item, values);
        List<Map<String, @Nullable Object>> comments = WordPressComments.of(item);
        if (!comments.isEmpty()) {
            values.put("comments", comments);
        }
        return values;
    }

    private static void formats(WxrItem item, Map<String, @Nullable Object> values) {
        item.terms().stream()
                .filter(term -> term.domain().equals("post_format"))
                .findFirst()
                .ifPresent(term -> values.put("format", term.slug().replaceFirst("^post-format-", "")));
    }

    /** Fields of the author's own have names without an underscore in front; serialised PHP is nobody's words. */
    private static void metas(WxrItem item, Map<String, @Nullable Object> values) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        for (Map.Entry<String, String> meta : item.metas()) {
            String value = meta.getValue().strip();
            String known = SEO.get(meta.getKey());
            boolean own = !meta.getKey().startsWith("_") && !COUNTERS.contains(meta.getKey());
            boolean words = !value.isEmpty() && value.length() <= LONGEST && !value.matches("(?s)[aOs]:\\d+:.*");
            if (known != null && words) {
                values.putIfAbsent(known, value);
            } else if (own && words && !meta.getKey().startsWith("rank_math_")) {
                fields.put(meta.getKey(), value);
            }
        }
        if (!fields.isEmpty()) {
            values.put("fields", fields);
        }
    }

    private static void put(Map<String, @Nullable Object> values, String key, String value) {
        if (!value.isBlank()) {
            values.put(key, value);
        }
    }
}

package io.inkstone.importer.wordpress;

import io.inkstone.importer.source.ContentHash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/**
 * By what an item is known to be as it was: everything that its post is made of. What WordPress counts and remembers beside
 * that changes with every export and says nothing.
 */
final class WordPressHash {
    private static final List<String> FIELDS = List.of(
            "title",
            "link",
            "guid",
            "dc:creator",
            "content:encoded",
            "excerpt:encoded",
            "wp:post_date",
            "wp:post_date_gmt",
            "wp:post_name",
            "wp:status",
            "wp:post_type",
            "wp:post_parent",
            "wp:post_password",
            "wp:is_sticky",
            "wp:menu_order");
    private static final Set<String> HIDDEN =
            Set.of("_thumbnail_id", "_wp_old_slug", "_wp_page_template", "footnotes", "enclosure");

    private WordPressHash() {}

    static String of(WxrItem item, WordPressTerms terms) {
        StringBuilder text = new StringBuilder();
        FIELDS.forEach(field ->
                text.append(field).append('\0').append(item.text(field)).append('\0'));
        item.terms().forEach(term -> text.append(term).append('\0'));
        item.metas().stream()
                .filter(meta -> HIDDEN.contains(meta.getKey()))
                .forEach(meta -> text.append(meta).append('\0'));
        text.append(WordPressFrontMatter.of(item, terms));
        return ContentHash.of(text.toString().getBytes(StandardCharsets.UTF_8));
    }
}

package io.inkstone.importer.ghost;

import io.inkstone.importer.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What of a post has no place of its own here, kept as text under Ghost's names; nothing of it is ever run. */
final class GhostFrontMatter {
    private static final List<String> KEPT = List.of(
            "canonical_url",
            "meta_title",
            "meta_description",
            "og_title",
            "og_description",
            "og_image",
            "twitter_title",
            "twitter_description",
            "twitter_image",
            "feature_image_alt",
            "feature_image_caption",
            "email_subject",
            "codeinjection_head",
            "codeinjection_foot",
            "custom_template");

    private GhostFrontMatter() {}

    static Map<String, @Nullable Object> of(GhostPost post, GhostTables tables) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        put(values, "ghost_id", post.text("uuid") == null ? post.text("id") : post.text("uuid"));
        put(values, "visibility", post.isForAll() ? null : post.text("visibility"));
        put(values, "featured", post.values().isYes("featured") ? "true" : null);
        JsonObject meta = tables.meta(post);
        for (String key : KEPT) {
            put(values, key, post.text(key) == null ? meta.text(key) : post.text(key));
        }
        List<String> internal = tables.internalTags(post);
        if (!internal.isEmpty()) {
            values.put("internal_tags", internal);
        }
        return values;
    }

    private static void put(Map<String, @Nullable Object> values, String key, @Nullable String value) {
        if (value != null) {
            values.put(key, value);
        }
    }
}

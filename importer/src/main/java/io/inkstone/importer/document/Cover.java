package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The picture that stands for a text: themes have many names for it. */
public final class Cover {
    private static final List<String> KEYS = List.of(
            "cover",
            "image",
            "cover_image",
            "cover-image",
            "header-img",
            "header_image",
            "featured_image",
            "featured-image",
            "feature_image",
            "feature-img",
            "thumbnail",
            "banner",
            "headimg",
            "hero",
            "poster",
            "teaser",
            "header");
    private static final List<String> INNER =
            List.of("path", "src", "url", "feature", "image", "teaser", "overlay_image");

    private Cover() {}

    /** As written; only the document's own, for a picture that {@code defaults:} gives to every text stands for none. */
    public static @Nullable String of(FrontMatter own) {
        for (String key : KEYS) {
            String cover = own.value(key) instanceof Map<?, ?> map ? inner(map) : own.text(key);
            if (cover != null && cover.matches("(?i)\\S.*(?:/|\\.[a-z0-9]{2,5}\\b).*")) {
                return cover;
            }
        }
        return null;
    }

    private static @Nullable String inner(Map<?, ?> map) {
        for (String key : INNER) {
            if (map.get(key) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}

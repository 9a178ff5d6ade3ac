package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives Hugo's keys, and those of its themes, the names by which all dialects know them. */
final class HugoFrontMatter {
    private static final List<List<String>> SAME = List.of(
            List.of("title", "linktitle"),
            List.of("image", "featuredimage"),
            List.of("image", "featureimage"),
            List.of("image", "coverimage"),
            List.of("image", "featuredimagepreview"),
            List.of("image", "images"),
            List.of("image", "cover_img"),
            List.of("image", "header_img"),
            List.of("description", "subtitle"),
            List.of("lang", "language"));

    private HugoFrontMatter() {}

    static FrontMatter shared(HugoKeys keys) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(keys.values());
        keys.under("params").values().forEach(values::putIfAbsent);
        for (List<String> names : SAME) {
            String other = first(values.get(names.getLast()));
            if (other != null && first(values.get(names.getFirst())) == null && values.get(names.getFirst()) == null) {
                values.put(names.getFirst(), other);
            }
        }
        if (values.get("image") == null && featured(keys) != null) {
            values.put("image", featured(keys));
        }
        String summary = first(values.get("summary"));
        if (summary != null) {
            values.putIfAbsent("excerpt", summary);
        }
        return FrontMatter.none().withDefaults(values);
    }

    private static @Nullable String first(@Nullable Object value) {
        List<String> texts = FrontMatter.texts(value);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    /** {@code resources: [{name: featured-image, src: a.jpg}]}. */
    private static @Nullable String featured(HugoKeys keys) {
        for (Object each : keys.at("resources") instanceof List<?> list ? list : List.of()) {
            HugoKeys resource = each instanceof Map<?, ?> map ? HugoKeys.of(map) : new HugoKeys(Map.of());
            String name = String.valueOf(resource.text("name"));
            if (name.matches("(?i)(?:featured?|cover|thumbnail|header)(?:[-_ ]?image)?(?:[-_ ]?preview)?")) {
                return resource.text("src");
            }
        }
        return null;
    }
}

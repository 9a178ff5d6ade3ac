package io.inkstone.importer.jekyll;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A collection that {@code _config.yml} declares; its documents are published only where it says so. */
record JekyllCollection(
        String name, boolean published, @Nullable String permalink) {
    static JekyllCollection of(String name, @Nullable Object settings) {
        if (!(settings instanceof Map<?, ?> map)) {
            return new JekyllCollection(name, false, null);
        }
        boolean published = "true".equals(map.get("output"));
        return new JekyllCollection(name, published, map.get("permalink") instanceof String text ? text : null);
    }

    /** The template of its documents' addresses. */
    String template(boolean pretty) {
        return permalink != null
                ? JekyllPermalink.style(permalink)
                : "/:collection/:path" + (pretty ? "/" : ":output_ext");
    }
}

package io.inkstone.importer.jekyll;

import io.inkstone.importer.document.GlobPattern;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Front matter that {@code _config.yml} gives to all documents of a folder or kind (frontmatter_defaults.rb). */
record JekyllDefault(String path, @Nullable String type, Map<String, @Nullable Object> values) {
    static List<JekyllDefault> list(@Nullable Object value) {
        List<JekyllDefault> defaults = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : List.of()) {
            if (item instanceof Map<?, ?> map && map.get("values") instanceof Map<?, ?> values) {
                defaults.add(of(map.get("scope") instanceof Map<?, ?> scope ? scope : Map.of(), values));
            }
        }
        return defaults;
    }

    private static JekyllDefault of(Map<?, ?> scope, Map<?, ?> values) {
        Map<String, @Nullable Object> copy = new LinkedHashMap<>();
        values.forEach((key, value) -> copy.put(String.valueOf(key), value));
        String path = scope.get("path") instanceof String text ? text.replaceAll("^/+|/+$", "") : "";
        return new JekyllDefault(path, scope.get("type") instanceof String text ? text : null, copy);
    }

    /** What the defaults say together about a document; the longer path wins, then the later default. */
    static Map<String, @Nullable Object> merged(
            List<JekyllDefault> defaults, String documentPath, String documentType) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        defaults.stream()
                .filter(each -> each.appliesTo(documentPath, documentType))
                .sorted((a, b) -> Integer.compare(a.path.length(), b.path.length()))
                .forEach(each -> merged.putAll(each.values));
        return merged;
    }

    private boolean appliesTo(String documentPath, String documentType) {
        boolean typeFits =
                type == null || type.isEmpty() || type.replaceAll("s$", "").equals(documentType.replaceAll("s$", ""));
        boolean pathFits = path.contains("*")
                ? GlobPattern.of(path).matches(documentPath)
                : path.isEmpty() || documentPath.equals(path) || documentPath.startsWith(path + "/");
        return typeFits && pathFits;
    }
}

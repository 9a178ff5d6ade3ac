package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nested values whose keys are in lower case, for Hugo does not mind how a key of configuration or front matter is written. */
record HugoKeys(Map<String, @Nullable Object> values) {
    static HugoKeys of(Map<?, ?> written) {
        return new HugoKeys(folded(written));
    }

    private static Map<String, @Nullable Object> folded(Map<?, ?> written) {
        Map<String, @Nullable Object> folded = new LinkedHashMap<>();
        written.forEach((key, value) -> folded.put(String.valueOf(key).toLowerCase(Locale.ROOT), foldedValue(value)));
        return folded;
    }

    private static @Nullable Object foldedValue(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Map<?, ?> map -> folded(map);
            case List<?> list ->
                list.stream()
                        .filter(each -> each != null)
                        .map(HugoKeys::foldedValue)
                        .toList();
            default -> value;
        };
    }

    /** What stands under the keys, each below the one before; null for nothing. */
    @Nullable
    Object at(String... path) {
        Object value = values;
        for (String key : path) {
            value = value instanceof Map<?, ?> map ? map.get(key.toLowerCase(Locale.ROOT)) : null;
        }
        return value;
    }

    @Nullable
    String text(String... path) {
        return at(path) instanceof String text && !text.isBlank() ? text.strip() : null;
    }

    List<String> texts(String... path) {
        return FrontMatter.texts(at(path));
    }

    /** Empty where there is no such table. */
    HugoKeys under(String... path) {
        return at(path) instanceof Map<?, ?> map ? of(map) : new HugoKeys(Map.of());
    }

    boolean isYes(String... path) {
        return "true".equalsIgnoreCase(text(path));
    }

    boolean isNo(String... path) {
        return "false".equalsIgnoreCase(text(path));
    }

    /** With the other's values over these, table by table. */
    HugoKeys with(HugoKeys over) {
        return new HugoKeys(merged(values, over.values));
    }

    private static Map<String, @Nullable Object> merged(Map<?, ?> under, Map<?, ?> over) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>();
        under.forEach((key, value) -> merged.put(String.valueOf(key), value));
        over.forEach((key, value) -> {
            Object before = merged.get(String.valueOf(key));
            merged.put(String.valueOf(key), mergedTables(before, value));
        });
        return merged;
    }

    private static @Nullable Object mergedTables(@Nullable Object under, @Nullable Object over) {
        return under instanceof Map<?, ?> below && over instanceof Map<?, ?> above ? merged(below, above) : over;
    }
}

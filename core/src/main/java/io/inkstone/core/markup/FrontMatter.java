package io.inkstone.core.markup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote about a text above the text: title, date, tags and whatever else, in the author's order.
 *
 * <p>Values are {@code String} (a scalar stays the text that was written, so that {@code slug: 007} keeps its zeros),
 * {@code null} (a key without a value), {@code List} or {@code Map} of these.
 */
public record FrontMatter(Map<String, @Nullable Object> values, List<FrontMatterRemark> remarks) {
    private static final Set<String> YES = Set.of("true", "yes", "on", "1", "y");
    private static final Set<String> NO = Set.of("false", "no", "off", "0", "n");

    public FrontMatter {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        remarks = List.copyOf(remarks);
    }

    /** Front matter without a key. */
    public static FrontMatter none() {
        return new FrontMatter(Map.of(), List.of());
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public @Nullable Object value(String key) {
        return values.get(key);
    }

    /** The text of the first of these keys that has one; blank text counts as none. */
    public @Nullable String text(String... keys) {
        for (String key : keys) {
            if (values.get(key) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }

    /** Whether the author said yes: {@code true}, {@code yes}, {@code on} or {@code 1}. */
    public boolean isYes(String key) {
        return values.get(key) instanceof String text
                && YES.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** Whether the author said no, which is not the same as saying nothing. */
    public boolean isNo(String key) {
        return values.get(key) instanceof String text
                && NO.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** The texts of a list in its order, of a scalar its one; blank ones, nulls and maps are left out. */
    public List<String> texts(String key) {
        return texts(values.get(key));
    }

    /** As {@link #texts(String)} for a value that the caller already has. */
    public static List<String> texts(@Nullable Object value) {
        List<String> found = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : Collections.singletonList(value)) {
            if (item instanceof String text && !text.isBlank()) {
                found.add(text.strip());
            }
        }
        return found;
    }

    /** The same front matter with the keys of {@code defaults} that it does not have itself, after its own. */
    public FrontMatter withDefaults(Map<String, ? extends @Nullable Object> defaults) {
        Map<String, @Nullable Object> merged = new LinkedHashMap<>(values);
        defaults.forEach((key, value) -> {
            if (!merged.containsKey(key)) {
                merged.put(key, value);
            }
        });
        return new FrontMatter(merged, remarks);
    }
}

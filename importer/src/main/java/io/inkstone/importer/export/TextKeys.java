package io.inkstone.importer.export;

import io.inkstone.core.markup.YamlText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the front matter of a text; what is empty is left out, and of two equal keys the first counts. */
final class TextKeys {
    private final Map<String, @Nullable Object> values = new LinkedHashMap<>();
    private final Set<String> folded = new TreeSet<>();

    /** Words of a writer, which stay words even where YAML would read a number or a truth value. */
    TextKeys words(String key, @Nullable String words) {
        return words == null || words.isBlank() ? this : put(key, new YamlText(words));
    }

    TextKeys words(String key, List<String> words) {
        return words.isEmpty()
                ? this
                : put(key, words.stream().map(YamlText::new).toList());
    }

    /** One by itself, several as a list. */
    TextKeys wordOrWords(String key, List<String> words) {
        return words.size() == 1 ? words(key, words.getFirst()) : words(key, words);
    }

    /** A number, a date or a truth value. */
    TextKeys plain(String key, String value) {
        return value.isEmpty() ? this : put(key, value);
    }

    TextKeys yes(String key, boolean when) {
        return when ? put(key, "true") : this;
    }

    TextKeys put(String key, @Nullable Object value) {
        if (folded.add(key.toLowerCase(Locale.ROOT))) {
            values.put(key, value);
        }
        return this;
    }

    /** The author's own keys, without those of another generator that this one would misunderstand. */
    TextKeys others(Map<String, Object> frontMatter, Set<String> misunderstood) {
        frontMatter.forEach((key, value) -> {
            if (!misunderstood.contains(key.toLowerCase(Locale.ROOT))) {
                put(key, value);
            }
        });
        return this;
    }

    Map<String, @Nullable Object> values() {
        return values;
    }
}

package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wrote a text: a name, a key into {@code _data/authors.yml} or into a collection of people, or a list of these. */
public final class Authors {
    private static final List<String> KEYS = List.of("author", "authors", "author_id", "byline");
    private final Map<String, String> nameByKey = new HashMap<>();
    private final List<String> siteAuthors;

    /**
     * Knows the site's own author.
     *
     * @param data people by their keys, as a data file or a table of the configuration has them
     */
    public Authors(FrontMatter configuration, FrontMatter data) {
        addAll(data.values());
        if (configuration.value("authors") instanceof Map<?, ?> map) {
            addAll(map);
        }
        this.siteAuthors = names(configuration.value("author"));
    }

    private void addAll(Map<?, ?> people) {
        people.forEach((key, person) -> {
            String name = person instanceof Map<?, ?> map ? nameIn(map) : person instanceof String text ? text : null;
            if (name != null && !name.isBlank()) {
                nameByKey.putIfAbsent(String.valueOf(key), name.strip());
            }
        });
    }

    /** A person's name by a key that texts may use; the first name that a key gets stays. */
    public void learn(String key, String name) {
        nameByKey.putIfAbsent(key, name);
    }

    /** In the author's order; the site's author where the text names none. */
    public List<String> of(FrontMatter frontMatter) {
        Set<String> names = new LinkedHashSet<>();
        KEYS.forEach(key -> names.addAll(names(frontMatter.value(key))));
        return names.isEmpty() ? siteAuthors : List.copyOf(names);
    }

    private List<String> names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        for (Object item : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
            String name =
                    item instanceof Map<?, ?> map ? nameIn(map) : item instanceof String text ? text.strip() : null;
            if (name != null && !name.isBlank()) {
                names.add(nameByKey.getOrDefault(name, name));
            }
        }
        return names;
    }

    private static @Nullable String nameIn(Map<?, ?> person) {
        for (String key : List.of("name", "display_name", "title")) {
            if (person.get(key) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return null;
    }
}

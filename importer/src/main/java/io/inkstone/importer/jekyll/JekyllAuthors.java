package io.inkstone.importer.jekyll;

import io.inkstone.core.markup.FrontMatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who wrote a text: a name, a key into {@code _data/authors.yml} or into a collection of people, or a list of these. */
final class JekyllAuthors {
    private static final List<String> KEYS = List.of("author", "authors", "author_id", "byline");
    private static final Set<String> PEOPLE =
            Set.of("authors", "author", "contributors", "people", "team", "members", "staff", "staff_members");

    private final Map<String, String> nameByKey = new HashMap<>();
    private final List<String> siteAuthors;

    JekyllAuthors(FrontMatter configuration, FrontMatter data) {
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

    /** A document of a collection of people gives its key a name. */
    void learn(JekyllDocument document) {
        if (document.role() instanceof JekyllRole.InCollection in
                && PEOPLE.contains(in.collection().name())) {
            FrontMatter frontMatter = document.frontMatter();
            String name = frontMatter.text("name", "title", "display_name");
            String key = frontMatter.text("short_name", "slug", "id");
            String titled = name == null ? JekyllTitle.of(document) : name;
            nameByKey.putIfAbsent(document.name().baseName(), titled);
            if (key != null) {
                nameByKey.putIfAbsent(key, titled);
            }
        }
    }

    /** In the author's order; the site's author where the text names none. */
    List<String> of(FrontMatter frontMatter) {
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

package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Categories and tags (processor/post.ts, models/post.ts): a text is one term, whatever blanks it has. */
final class HexoTerms {
    private static final Pattern COMMAS = Pattern.compile("\\s*[,，、;；]\\s*");

    private HexoTerms() {}

    /**
     * Each from the root of the tree down. A list is one path, parent before child; with a list inside, each of its items is a
     * path.
     */
    static List<List<String>> categories(FrontMatter frontMatter) {
        Object value = first(frontMatter, "categories", "category");
        List<?> items = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
        Set<List<String>> paths = new LinkedHashSet<>();
        if (items.stream().anyMatch(List.class::isInstance)) {
            items.forEach(item -> paths.add(names(item)));
        } else {
            paths.add(names(items));
        }
        paths.remove(List.<String>of());
        return List.copyOf(paths);
    }

    /** A text with commas holds several: Hexo shows it as one, and its author hardly meant that. */
    static List<String> tags(FrontMatter frontMatter) {
        Object value = first(frontMatter, "tags", "tag");
        Set<String> tags = new LinkedHashSet<>();
        if (value instanceof String text) {
            tags.addAll(Arrays.asList(COMMAS.split(text.strip())));
        } else if (value instanceof List<?> list) {
            list.forEach(item -> tags.addAll(names(item)));
        }
        tags.remove("");
        return List.copyOf(tags);
    }

    /** The singular counts where the plural says nothing. */
    private static @Nullable Object first(FrontMatter frontMatter, String plural, String singular) {
        Object value = frontMatter.value(plural);
        boolean says = value instanceof String text ? !text.isBlank() : value != null;
        return says ? value : frontMatter.value(singular);
    }

    private static List<String> names(@Nullable Object value) {
        List<String> names = new ArrayList<>();
        for (String name : FrontMatter.texts(value)) {
            String bare = name.replaceFirst("[\\s,，、]+$", "").strip();
            if (!bare.isEmpty()) {
                names.add(bare);
            }
        }
        return names;
    }
}

package io.inkstone.importer.push;

import io.inkstone.core.markup.YamlWriter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All of a text's front matter, as an export writes it, but for addresses: where a text is built there is not ours to say. */
final class WholeFrontMatter {
    private static final Set<String> ADDRESSES = Set.of("permalink", "url", "redirect_from", "aliases");
    private static final String SLUG = "slug";

    private WholeFrontMatter() {}

    /**
     * For a file that is there already.
     *
     * @param own what it says until now
     */
    static String replacing(Outgoing post, Map<String, @Nullable Object> own) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        post.written().frontMatter().forEach((key, value) -> {
            if (!isAddress(key) && !key.equals(SLUG)) {
                values.put(key, value);
            }
        });
        own.forEach((key, value) -> {
            if (isAddress(key) || key.equalsIgnoreCase(SLUG)) {
                values.put(key, value);
            }
        });
        return YamlWriter.write(values);
    }

    /** For a file whose name is made of the slug. */
    static String ofNew(Outgoing post) {
        Map<String, @Nullable Object> values =
                new LinkedHashMap<>(post.written().frontMatter());
        values.keySet().removeIf(WholeFrontMatter::isAddress);
        String name = post.written().path().replaceFirst("\\.[a-z]+$", "");
        if (name.endsWith(post.post().slug().value())) {
            values.remove(SLUG);
        }
        return YamlWriter.write(values);
    }

    private static boolean isAddress(String key) {
        return ADDRESSES.contains(key.toLowerCase(Locale.ROOT));
    }
}

package io.inkstone.importer.hugo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives the keys of Zola, whose sites are laid out as Hugo's, the names that Hugo has for them
 * (getzola.org/documentation: configuration, page).
 */
final class Zola {
    /** Only Zola writes it so. */
    private static final String OWN_KEY = "base_url";

    private static final Pattern DATED = Pattern.compile("(?:.*/)?((?:19|20)\\d\\d)/(\\d\\d)/(\\d\\d)/.*");
    private static final String INTERNAL = "@/";

    private Zola() {}

    static boolean made(HugoKeys configuration) {
        return configuration.text(OWN_KEY) != null;
    }

    /** Of a site of Hugo's own nothing changes. */
    static HugoKeys configuration(HugoKeys keys) {
        if (!made(keys)) {
            return keys;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("baseurl", keys.text(OWN_KEY));
        values.put("languagecode", keys.text("default_language"));
        values.put("frontmatter", Map.of("date", List.of("date", ":filename")));
        values.values().removeIf(value -> value == null);
        return new HugoKeys(values).with(keys);
    }

    /** Front matter: {@code path} is the whole address, terms stand in a table, other addresses begin at the top. */
    static HugoKeys page(HugoKeys keys) {
        Map<String, @Nullable Object> values = new LinkedHashMap<>(keys.values());
        keys.under("taxonomies").values().forEach(values::putIfAbsent);
        keys.under("extra").values().forEach(values::putIfAbsent);
        values.replace(
                "aliases", keys.texts("aliases").stream().map(Zola::fromTop).toList());
        String path = keys.text("path");
        if (path != null) {
            values.putIfAbsent("url", fromTop(path.replaceFirst("/*$", "/")));
            Matcher dated = DATED.matcher(path);
            if (dated.matches()) {
                values.putIfAbsent("date", dated.group(1) + "-" + dated.group(2) + "-" + dated.group(3));
            }
        }
        return new HugoKeys(values);
    }

    private static String fromTop(String path) {
        return path.startsWith("/") ? path : "/" + path;
    }

    /** {@code @/posts/ink.md} is a text by its path in the content. */
    static String link(String written) {
        return written.startsWith(INTERNAL) ? written.substring(1) : written;
    }
}

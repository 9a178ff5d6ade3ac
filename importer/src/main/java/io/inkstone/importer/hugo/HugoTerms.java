package io.inkstone.importer.hugo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Terms of taxonomies: each element is one, whatever blanks it holds; only commas divide a lone text. */
final class HugoTerms {
    private static final Pattern COMMAS = Pattern.compile("\\s*[,，、;；]\\s*");

    private HugoTerms() {}

    static List<String> categories(HugoKeys keys) {
        return terms(keys, "categories", "category");
    }

    static List<String> tags(HugoKeys keys) {
        return terms(keys, "tags", "tag");
    }

    static @Nullable String series(HugoKeys keys) {
        List<String> series = terms(keys, "series", "serie");
        return series.isEmpty() ? null : series.getFirst();
    }

    /** Of the taxonomy's own key, else of its singular, which some themes read. */
    static List<String> terms(HugoKeys keys, String plural, String singular) {
        List<String> own = of(keys, plural);
        return own.isEmpty() ? of(keys, singular) : own;
    }

    private static List<String> of(HugoKeys keys, String key) {
        Set<String> terms = new LinkedHashSet<>();
        boolean lone = keys.at(key) instanceof String;
        for (String text : keys.texts(key)) {
            for (String term : lone ? COMMAS.split(text) : new String[] {text}) {
                String plain = term.replaceFirst("[\\s,，、]+$", "").strip();
                if (!plain.isEmpty()) {
                    terms.add(plain);
                }
            }
        }
        return List.copyOf(terms);
    }
}

package io.inkstone.importer.jekyll;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Jekyll's {@code slugify} (utils.rb): what a mode keeps stays, each run of other characters becomes one hyphen. */
enum Slugify {
    NONE(null),
    RAW(Pattern.compile("\\s+")),
    DEFAULT(Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+")),
    PRETTY(Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+")),
    ASCII(Pattern.compile("[^A-Za-z0-9]+")),
    LATIN(Pattern.compile("[^\\p{M}\\p{L}\\p{Nd}]+"));

    private final @Nullable Pattern replaced;

    Slugify(@Nullable Pattern replaced) {
        this.replaced = replaced;
    }

    /** Lower case. */
    String of(String text) {
        return cased(text).toLowerCase(Locale.ROOT);
    }

    /** As the author wrote upper and lower case. */
    String cased(String text) {
        if (replaced == null) {
            return text;
        }
        String source =
                this == LATIN ? Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "") : text;
        String slug = replaced.matcher(source).replaceAll("-");
        slug = slug.startsWith("-") ? slug.substring(1) : slug;
        return slug.endsWith("-") ? slug.substring(0, slug.length() - 1) : slug;
    }
}

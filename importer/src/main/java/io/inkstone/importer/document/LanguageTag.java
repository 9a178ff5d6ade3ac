package io.inkstone.importer.document;

import io.inkstone.core.markup.FrontMatter;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of a text as a BCP 47 tag, where its author names one that exists. */
public final class LanguageTag {
    private LanguageTag() {}

    public static @Nullable String of(FrontMatter frontMatter) {
        String written = frontMatter.text("lang", "language", "locale");
        if (written == null) {
            return null;
        }
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(written.replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? null : tag;
        } catch (IllformedLocaleException e) {
            return null;
        }
    }
}

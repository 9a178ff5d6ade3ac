package io.inkstone.web.layout;

import java.util.Locale;

/** The same text in one language: a BCP 47 tag, and a path from the site's root. */
public record Translation(String language, String address) {
    /** The language by its own name, for example 中文 or English; the tag where it has none. */
    public String name() {
        Locale locale = Locale.forLanguageTag(language);
        String name = locale.getDisplayLanguage(locale);
        return name.isEmpty() ? language : name;
    }
}

package io.inkstone.core.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;

/** The words of one part of the interface in one language. */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;

    private Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The words of {@code part}, from {@code messages/<part>_<language>.properties} on the class path.
     *
     * @throws java.util.MissingResourceException if there are none in that language
     */
    public static Messages of(String part, Locale locale) {
        return new Messages(ResourceBundle.getBundle("messages/" + part, locale, NO_FALLBACK), locale);
    }

    /**
     * The words under {@code key}, with {@code values} in the places that {@link MessageFormat} marks ({@code {0}}).
     *
     * @throws java.util.MissingResourceException if there is no such key
     */
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }

    public Locale locale() {
        return locale;
    }

    /** All keys, in the order of the alphabet. */
    public Set<String> keys() {
        return new TreeSet<>(bundle.keySet());
    }
}

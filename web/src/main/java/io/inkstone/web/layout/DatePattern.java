package io.inkstone.web.layout;

import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Parts of a date as a language writes them: month and day, say, as 5月1日 or May 1. */
public final class DatePattern {
    private static final Map<Key, DateTimeFormatter> MADE = new ConcurrentHashMap<>();

    private DatePattern() {}

    private record Key(String parts, Locale locale) {}

    /**
     * How a language writes these parts.
     *
     * @param parts a skeleton of CLDR (UTS #35, part 4, section 2.6.2.1), for example {@code yMMMM}
     */
    public static DateTimeFormatter of(String parts, Locale locale) {
        Key key = new Key(parts, locale);
        DateTimeFormatter made = MADE.get(key);
        return made == null ? make(key) : made;
    }

    /** One at a time: Java 25 fills a table without a lock here, and of the first two who ask, one would get an exception. */
    private static synchronized DateTimeFormatter make(Key key) {
        return MADE.computeIfAbsent(
                key,
                missing -> DateTimeFormatter.ofPattern(
                        DateTimeFormatterBuilder.getLocalizedDateTimePattern(
                                missing.parts(), IsoChronology.INSTANCE, missing.locale()),
                        missing.locale()));
    }
}

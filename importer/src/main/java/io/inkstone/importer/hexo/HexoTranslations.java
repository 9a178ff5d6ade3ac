package io.inkstone.importer.hexo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.LanguageTag;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts in several languages: below a folder of a language each ({@code zh-cn/about/index.md}), or with {@code :lang} in
 * their names. The same path below the languages makes them translations of each other.
 */
final class HexoTranslations {
    private static final Pattern FOLDER = Pattern.compile("([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)/(.+)");
    private static final Set<String> LANGUAGES = new HashSet<>(Arrays.asList(Locale.getISOLanguages()));

    private final Set<String> configured;
    private final Map<String, Set<String>> languagesByPath = new HashMap<>();

    HexoTranslations(HexoConfiguration configuration) {
        this.configured = new HashSet<>();
        configuration.values().texts("language").forEach(name -> configured.add(name.toLowerCase(Locale.ROOT)));
    }

    /** A text's path below its language; the language is empty for none. */
    private record Place(String language, String path) {}

    void learn(HexoDocument document) {
        Place place = place(document);
        languagesByPath.computeIfAbsent(place.path(), path -> new TreeSet<>()).add(place.language());
    }

    private static Place place(HexoDocument document) {
        if (document.role().isArticle()) {
            String named = document.name().others().get("lang");
            String language = named == null ? document.frontMatter().text("lang") : named;
            return new Place(
                    language == null ? "" : language,
                    "_posts/" + document.name().slug());
        }
        Matcher folder = FOLDER.matcher(document.within());
        return folder.matches() && isCode(folder.group(1))
                ? new Place(folder.group(1), folder.group(2))
                : new Place("", document.within());
    }

    private static boolean isCode(String folder) {
        return LANGUAGES.contains(folder.toLowerCase(Locale.ROOT).split("[-_]", 2)[0]);
    }

    /** As the text itself says, else its folder; null for the site's own. */
    @Nullable
    String language(HexoDocument document) {
        String own = LanguageTag.of(document.frontMatter());
        String language = place(document).language();
        return own != null || language.isEmpty() || !isLanguage(document, language) ? own : tag(language);
    }

    /** Two letters may be a word: they are a language where the site says so, or where a translation lies elsewhere. */
    private boolean isLanguage(HexoDocument document, String language) {
        return document.role().isArticle()
                || language.length() > 3
                || configured.contains(language.toLowerCase(Locale.ROOT))
                || languagesByPath.entrySet().stream()
                        .anyMatch(entry -> entry.getKey().indexOf('/') > 0
                                && entry.getValue().size() > 1
                                && entry.getValue().contains(language));
    }

    /** What a text has in common with its translations; null where there is none. */
    @Nullable
    String key(HexoDocument document) {
        Place place = place(document);
        Set<String> languages = languagesByPath.getOrDefault(place.path(), Set.of());
        boolean known = place.language().isEmpty() || isLanguage(document, place.language());
        return languages.size() > 1 && known ? place.path() : null;
    }

    /** A BCP 47 tag; null for what is none. */
    static @Nullable String tag(String language) {
        return LanguageTag.of(FrontMatter.none().withDefaults(Map.of("lang", language)));
    }
}

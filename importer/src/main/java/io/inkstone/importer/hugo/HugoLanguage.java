package io.inkstone.importer.hugo;

import io.inkstone.core.markup.FrontMatter;
import io.inkstone.importer.document.LanguageTag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of a site's languages.
 *
 * @param code by which files and addresses name it, in lower case
 * @param tag as BCP 47 has it; null where the site does not say
 * @param prefix what its addresses begin with: empty, or a slash and the code
 * @param contentDir null where it shares the site's
 */
record HugoLanguage(
        String code,
        @Nullable String tag,
        String prefix,
        @Nullable String contentDir,
        @Nullable String title) {
    static HugoLanguage of(String code, HugoKeys keys, boolean prefixed) {
        String locale = keys.text("locale");
        String written = locale != null ? locale : keys.text("languagecode");
        return new HugoLanguage(
                code,
                LanguageTag.of(new FrontMatter(Map.of("lang", written == null ? code : written), List.of())),
                prefixed ? "/" + code : "",
                keys.text("contentdir"),
                keys.text("title"));
    }
}

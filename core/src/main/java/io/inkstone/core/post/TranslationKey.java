package io.inkstone.core.post;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a post has in common with its translations: a word that their authors wrote above each of them. */
final class TranslationKey {
    /** As sites in several languages write it, the clearest name first. */
    private static final List<String> NAMES =
            List.of("translation_key", "translationKey", "translation_id", "lang-ref", "lang_ref", "page_id", "ref");

    private TranslationKey() {}

    static @Nullable String of(Map<String, Object> frontMatter) {
        return NAMES.stream()
                .map(frontMatter::get)
                .filter(Objects::nonNull)
                .flatMap(TranslationKey::text)
                .findFirst()
                .orElse(null);
    }

    private static Stream<String> text(Object value) {
        boolean scalar = value instanceof CharSequence || value instanceof Number;
        return scalar && !value.toString().isBlank()
                ? Stream.of(value.toString().strip())
                : Stream.empty();
    }
}

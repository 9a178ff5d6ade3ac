package io.inkstone.importer.plan;

import io.inkstone.core.slug.Slug;
import io.inkstone.core.slug.SlugPolicy;
import io.inkstone.importer.dialect.Entry;
import java.util.Optional;

/** The slug that a document asks for: of its file's name, and where that has no letter and no digit of its title. */
final class SlugChoice {
    private SlugChoice() {}

    static Slug of(Entry entry) {
        return ofName(entry.name())
                .or(() -> SlugPolicy.PINYIN.slugOf(entry.title()))
                .or(() -> SlugPolicy.UNICODE.slugOf(entry.title()))
                .orElseGet(() -> Slug.of("post-" + entry.hash().substring(0, 8)));
    }

    private static Optional<Slug> ofName(String name) {
        boolean readable = name.codePoints().anyMatch(Character::isLetterOrDigit);
        return readable ? Optional.of(Slug.fromFileName(name)) : Optional.empty();
    }
}

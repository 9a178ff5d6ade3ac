package io.inkstone.importer.plan;

import io.inkstone.core.slug.Slug;
import io.inkstone.core.slug.SlugPolicy;
import io.inkstone.importer.dialect.Entry;
import java.util.Optional;
import java.util.regex.Pattern;

/** The slug that a document asks for: of the name that its author gave, else of its title. */
final class SlugChoice {
    /** Names that a machine gave: a number, a hash, or both. */
    private static final Pattern MACHINE_MADE =
            Pattern.compile("(?i)(?:\\d+[_-])?(?=[0-9a-f-]*\\d)[0-9a-f]{8}[0-9a-f-]{4,}|\\d+");

    private SlugChoice() {}

    static Slug of(Entry entry) {
        boolean machineMade = MACHINE_MADE.matcher(entry.name()).matches();
        Optional<Slug> byName = machineMade ? Optional.empty() : ofName(entry.name());
        return byName.or(() -> SlugPolicy.PINYIN.slugOf(entry.title()))
                .or(() -> SlugPolicy.UNICODE.slugOf(entry.title()))
                .or(() -> ofName(entry.name()))
                .orElseGet(() -> Slug.of("post-" + entry.hash().substring(0, 8)));
    }

    private static Optional<Slug> ofName(String name) {
        boolean readable = name.codePoints().anyMatch(Character::isLetterOrDigit);
        return readable ? Optional.of(Slug.fromFileName(name)) : Optional.empty();
    }
}

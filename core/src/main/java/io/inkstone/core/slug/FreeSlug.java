package io.inkstone.core.slug;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds a slug that nobody has yet. */
public final class FreeSlug {
    private FreeSlug() {}

    /** {@code wanted}, or else {@code wanted-2}, {@code wanted-3} … whichever is free first. */
    public static Slug of(Slug wanted, Predicate<Slug> taken) {
        Stream<Slug> numbered = IntStream.iterate(2, n -> n + 1).mapToObj(wanted::withSuffix);
        return Stream.concat(Stream.of(wanted), numbered)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    /** For a term's name; one without a letter or digit ({@code +++}) gets a slug that stands for its code points. */
    public static Slug ofName(String name, Predicate<Slug> taken) {
        return of(wanted(name), taken);
    }

    /** What {@link #ofName} gives if nobody has it. */
    public static Slug wanted(String name) {
        return SlugPolicy.UNICODE.slugOf(name).orElseGet(() -> coded(name));
    }

    /** Stable: the same title always gives the same slug. */
    private static Slug coded(String name) {
        UUID digest = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
        return Slug.of("x-" + digest.toString().substring(0, 8).toLowerCase(Locale.ROOT));
    }
}

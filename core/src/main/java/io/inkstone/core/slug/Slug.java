package io.inkstone.core.slug;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;

/**
 * The last part of an address. It holds letters, marks and digits of any script and {@code - _ . ~}, in lower case and in
 * Unicode's normal form C; it neither begins nor ends with a hyphen or a dot, and is at most 240 bytes long on the wire.
 */
@TypeDef(type = DataType.STRING)
public record Slug(String value) {
    /**
     * Percent-encoded, so that a Han character takes nine. Leaves room for the rest of a file name of 255 bytes, in which
     * caches and exports keep pages.
     */
    static final int MAX_WIRE_BYTES = 240;

    public Slug {
        SlugRule.firstBroken(value).ifPresent(rule -> {
            throw new IllegalArgumentException(rule.sentence());
        });
    }

    /**
     * The slug that the text already is.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong, if it is none
     */
    public static Slug of(String text) {
        return new Slug(text);
    }

    /** Empty if the text is not already a valid slug. */
    public static Optional<Slug> parse(String text) {
        return SlugRule.firstBroken(text).isEmpty() ? Optional.of(new Slug(text)) : Optional.empty();
    }

    /**
     * The slug of a file's base name (without folder and extension): in lower case, with hyphens for spaces and other
     * punctuation, and cut at the end of a word where it is too long.
     *
     * @throws IllegalArgumentException if the name has no letter and no digit
     */
    public static Slug fromFileName(String baseName) {
        return SlugText.ofFileName(baseName)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The file name “" + baseName + "” has no letter and no digit to make a slug of."));
    }

    /** Its length in an address: one byte for ASCII, three for each byte of UTF-8 otherwise (RFC 3986 §2.1). */
    public int wireBytes() {
        return SlugText.wireBytes(value);
    }

    /** {@code hello} becomes {@code hello-2}; the word is shortened where the number would not fit. */
    public Slug withSuffix(int number) {
        String suffix = "-" + number;
        return new Slug(SlugText.shorten(value, MAX_WIRE_BYTES - suffix.length()) + suffix);
    }

    @Override
    public String toString() {
        return value;
    }
}

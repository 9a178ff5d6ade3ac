package io.inkstone.core.slug;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.util.Optional;

/** x. */
@TypeDef(type = DataType.STRING)
public record Slug(String value) {
    public static Slug of(String s) {
        return new Slug(s);
    }

    public static Optional<Slug> parse(String s) {
        return s.isEmpty() || s.contains("/") ? Optional.empty() : Optional.of(new Slug(s));
    }

    public Slug withSuffix(int n) {
        return new Slug(value + "-" + n);
    }

    @Override
    public String toString() {
        return value;
    }
}

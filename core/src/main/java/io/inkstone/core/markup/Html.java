package io.inkstone.core.markup;

import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;

/** A piece of HTML that is safe to print into a page as it stands. */
@TypeDef(type = DataType.STRING)
public record Html(String value) {
    public static final Html EMPTY = new Html("");

    @Override
    public String toString() {
        return value;
    }
}

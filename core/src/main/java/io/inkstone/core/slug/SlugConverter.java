package io.inkstone.core.slug;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;

/** A slug is text in a row, in a parameter and in an address. */
@Factory
class SlugConverter {
    @Bean
    TypeConverter<Slug, String> toText() {
        return TypeConverter.of(Slug.class, String.class, Slug::value);
    }

    @Bean
    TypeConverter<String, Slug> fromText() {
        return (text, type, context) -> Slug.parse(text);
    }
}

package io.inkstone.core.slug;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

@Singleton
class SlugConverter implements AttributeConverter<Slug, String> {
    @Override
    public @Nullable String convertToPersistedValue(@Nullable Slug slug, ConversionContext context) {
        return slug == null ? null : slug.value();
    }

    @Override
    public @Nullable Slug convertToEntityValue(@Nullable String value, ConversionContext context) {
        return value == null ? null : Slug.of(value);
    }
}

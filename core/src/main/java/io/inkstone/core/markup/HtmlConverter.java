package io.inkstone.core.markup;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Keeps HTML as text; what the database gives back was sanitised before it went in. */
@Singleton
class HtmlConverter implements AttributeConverter<Html, String> {
    @Override
    public @Nullable String convertToPersistedValue(@Nullable Html html, ConversionContext context) {
        return html == null ? null : html.value();
    }

    @Override
    public @Nullable Html convertToEntityValue(@Nullable String value, ConversionContext context) {
        return value == null ? null : new Html(value);
    }
}

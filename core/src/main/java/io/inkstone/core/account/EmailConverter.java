package io.inkstone.core.account;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Stores an e-mail address as text. */
@Singleton
class EmailConverter implements AttributeConverter<Email, String> {
    @Override
    public @Nullable String convertToPersistedValue(@Nullable Email email, ConversionContext context) {
        return email == null ? null : email.value();
    }

    @Override
    public @Nullable Email convertToEntityValue(@Nullable String value, ConversionContext context) {
        return value == null ? null : new Email(value);
    }
}

package io.inkstone.core.account;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Stores a password's hash as its PHC string. */
@Singleton
class PasswordHashConverter implements AttributeConverter<PasswordHash, String> {
    @Override
    public @Nullable String convertToPersistedValue(@Nullable PasswordHash hash, ConversionContext context) {
        return hash == null ? null : hash.phc();
    }

    @Override
    public @Nullable PasswordHash convertToEntityValue(@Nullable String value, ConversionContext context) {
        return value == null ? null : new PasswordHash(value);
    }
}

package io.inkstone.core.slug;

import io.micronaut.core.convert.MutableConversionService;
import io.micronaut.core.convert.TypeConverterRegistrar;
import jakarta.inject.Singleton;

/** Lets addresses and forms name a slug; text that is no slug does not convert. */
@Singleton
class SlugConversion implements TypeConverterRegistrar {
    @Override
    public void register(MutableConversionService conversions) {
        conversions.addConverter(CharSequence.class, Slug.class, (text, type, context) -> Slug.parse(text.toString()));
        conversions.addConverter(Slug.class, String.class, Slug::value);
    }
}

package io.inkstone.core.markup;

import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.convert.TypeConverter;

/** Keeps HTML as text in a row; what comes back from there was sanitised before it went in. */
@Factory
class HtmlConverter {
    @Bean
    TypeConverter<Html, String> toText() {
        return TypeConverter.of(Html.class, String.class, Html::value);
    }

    @Bean
    TypeConverter<String, Html> fromText() {
        return TypeConverter.of(String.class, Html.class, Html::new);
    }
}

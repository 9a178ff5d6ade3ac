package io.inkstone.core.slug;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.core.convert.DefaultMutableConversionService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlugConversionTest {
    private final DefaultMutableConversionService conversions = new DefaultMutableConversionService();

    @BeforeEach
    void register() {
        new SlugConversion().register(conversions);
    }

    @Test
    void anAddressNamesASlug() {
        assertThat(conversions.convert("你好", Slug.class)).contains(Slug.of("你好"));
    }

    @Test
    void whatIsNoSlugDoesNotConvert() {
        assertThat(conversions.convert("../x", Slug.class)).isEmpty();
    }

    @Test
    void aSlugIsWrittenAsItsText() {
        assertThat(conversions.convert(Slug.of("hello"), String.class)).contains("hello");
    }
}

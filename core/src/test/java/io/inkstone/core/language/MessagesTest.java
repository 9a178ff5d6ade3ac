package io.inkstone.core.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages CHINESE = Messages.of("fixture", Locale.forLanguageTag("zh-CN"));
    private static final Messages ENGLISH = Messages.of("fixture", Locale.ENGLISH);

    @Test
    void wordsAreInTheLanguageAskedFor() {
        assertThat(CHINESE.text("greeting", "砚")).isEqualTo("你好，砚");
        assertThat(ENGLISH.text("greeting", "砚")).isEqualTo("Hello, 砚");
    }

    @Test
    void numbersAreWrittenAsTheLanguageWritesThem() {
        assertThat(ENGLISH.text("posts", 1)).isEqualTo("1 post");
        assertThat(ENGLISH.text("posts", 12_345)).isEqualTo("12,345 posts");
        assertThat(CHINESE.text("posts", 12_345)).isEqualTo("12,345 篇文章");
    }

    @Test
    void aValueIsNeverReadAsAPattern() {
        assertThat(ENGLISH.text("greeting", "{1} '")).isEqualTo("Hello, {1} '");
    }

    @Test
    void anUnknownKeyAndAnUnknownLanguageAreRefused() {
        assertThatThrownBy(() -> ENGLISH.text("farewell")).isInstanceOf(MissingResourceException.class);
        assertThatThrownBy(() -> Messages.of("fixture", Locale.FRENCH)).isInstanceOf(MissingResourceException.class);
    }
}

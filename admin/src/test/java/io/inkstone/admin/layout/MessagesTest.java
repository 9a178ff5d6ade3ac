package io.inkstone.admin.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.language.Messages;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Messages ENGLISH = Messages.of("admin", Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of("admin", Locale.forLanguageTag("zh-CN"));

    @Test
    void bothLanguagesHaveTheSameWords() {
        assertThat(ENGLISH.keys()).isNotEmpty().isEqualTo(CHINESE.keys());
    }

    @Test
    void aMinuteIsOneMinute() {
        assertThat(ENGLISH.text("refusal.tooMany", 1L)).endsWith("in one minute.");
        assertThat(ENGLISH.text("refusal.tooMany", 15L)).endsWith("in 15 minutes.");
        assertThat(CHINESE.text("refusal.tooMany", 15L)).contains(" 15 分钟");
    }
}

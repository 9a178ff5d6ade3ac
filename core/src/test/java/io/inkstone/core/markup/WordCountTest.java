package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        你好，世界！             | 4 | 0
        Hello, world             | 0 | 2
        用Java写3.14版的代码     | 6 | 2
        don't stop               | 0 | 2
        well-known               | 0 | 2
        𠮷野家でランチ           | 7 | 0
        안녕 세상                | 0 | 2
        …… —— 👍                 | 0 | 0
        """)
    void hanIsCountedByTheCharacterAndTheRestByTheWord(String text, int han, int latin) {
        assertThat(WordCount.of(text)).isEqualTo(new WordCount(han, latin));
    }

    @Test
    void readingTakesWholeMinutes() {
        assertThat(WordCount.NONE.readingTime()).isZero();
        assertThat(new WordCount(1, 0).readingTime()).isEqualTo(Duration.ofMinutes(1));
        assertThat(new WordCount(400, 220).readingTime()).isEqualTo(Duration.ofMinutes(2));
        assertThat(new WordCount(401, 220).readingTime()).isEqualTo(Duration.ofMinutes(3));
    }

    @Test
    void codeBlocksAndFootnoteMarksDoNotCount() {
        assertThat(new Markdown()
                        .render("一[^1] `two`\n\n```\nnot these words\n```\n\n[^1]: 三")
                        .words())
                .isEqualTo(new WordCount(2, 1));
    }
}

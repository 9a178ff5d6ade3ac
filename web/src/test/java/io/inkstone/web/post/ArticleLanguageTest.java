package io.inkstone.web.post;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.core.markup.WordCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "  0, 400, zh-CN, en",
        " 10, 400, zh-CN, en",
        " 80, 400, zh-CN,",
        "900,  20, zh-CN,",
        "  0,  12, zh-CN,",
        "900,   0, en,    zh",
        "900, 300, en,",
        "  0, 400, en,"
    })
    void onlyAWritingWithoutDoubtTellsAnotherLanguage(
            int hanCount, int latinCount, String siteLanguage, @Nullable String expected) {
        assertThat(Article.otherLanguage(new WordCount(hanCount, latinCount), siteLanguage))
                .isEqualTo(expected);
    }
}

package io.inkstone.core.slug;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugPolicyTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        区块链+技术讲座后记     | qu-kuai-lian-ji-shu-jiang-zuo-hou-ji
        重庆银行               | chong-qing-yin-hang
        重慶銀行               | chong-qing-yin-hang
        臺灣音樂會             | tai-wan-yin-yue-hui
        還書                   | huan-shu
        绿色旅行               | lv-se-lv-xing
        女儿国                 | nv-er-guo
        乾隆皇帝               | qian-long-huang-di
        Java 25 新特性         | java-25-xin-te-xing
        Spring Boot入门        | spring-boot-ru-men
        学习C++与C#            | xue-xi-cpp-yu-csharp
        Ｆｕｌｌ　Ｗｉｄｔｈ   | full-width
        Café Straße            | cafe-strasse
        《砚》：第一章（上）   | yan-di-yi-zhang-shang
        Привет, мир            | привет-мир
        日本語の勉強           | ri-ben-yu-の-mian-qiang
        안녕 세상              | 안녕-세상
        100%                   | 100
        """)
    void pinyinIsChosenByPhrase(String title, String slug) {
        assertThat(SlugPolicy.PINYIN.slugOf(title)).contains(Slug.of(slug));
    }

    @Test
    void aHanCharacterWithoutAReadingStays() {
        assertThat(SlugPolicy.PINYIN.slugOf("𠮷野家")).contains(Slug.of("𠮷-ye-jia"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        区块链+技术讲座后记  | 区块链-技术讲座后记
        Hello, 世界！        | hello-世界
        C++ 与 C#            | cpp-与-csharp
        abc++                | abc
        Node.js 入门         | node-js-入门
        """)
    void theUnicodePolicyKeepsEveryScript(String title, String slug) {
        assertThat(SlugPolicy.UNICODE.slugOf(title)).contains(Slug.of(slug));
    }

    @ParameterizedTest
    @EnumSource
    void aTitleWithoutLettersHasNoSlug(SlugPolicy policy) {
        assertThat(policy.slugOf("")).isEmpty();
        assertThat(policy.slugOf("！？… 👍")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aLongTitleIsCut(SlugPolicy policy) {
        assertThat(policy.slugOf("砚台与墨".repeat(500)).orElseThrow().wireBytes()).isBetween(200, 240);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\uD842", "a\uDFB7b", "\u0000", "\u202Eabc", "<script>", "../../etc/passwd", "a\nb", "%2e%2e"})
    void hostileTitlesGiveValidSlugsOrNone(String title) {
        for (SlugPolicy policy : SlugPolicy.values()) {
            policy.slugOf(title)
                    .ifPresent(slug -> assertThat(Slug.parse(slug.value())).contains(slug));
        }
    }
}

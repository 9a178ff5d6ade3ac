package io.inkstone.core.slug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
    @ParameterizedTest
    @ValueSource(strings = {"a", "hello-world", "node.js", "v1.0_beta~2", "你好-世界", "日本語の本", "𠮷野家", "का", "12", "a--b"})
    void whatIsAlreadyASlugStaysAsItIs(String text) {
        assertThat(Slug.of(text).value()).isEqualTo(text);
        assertThat(Slug.parse(text)).contains(new Slug(text));
        assertThat(Slug.of(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ''          | at least one letter or digit
        '-'         | at least one letter or digit
        '..'        | at least one letter or digit
        'a b'       | without spaces
        'a/b'       | without spaces
        'a%20b'     | without spaces
        'a\u0000b'  | without spaces
        '你好！'    | without spaces
        '👍a'       | without spaces
        '-a'        | neither begins nor ends
        'a.'        | neither begins nor ends
        'Hello'     | lower case
        'ÉTÉ'       | lower case
        'cafe\u0301' | normal form C
        """)
    void whatIsNoSlugIsRefusedWithASentence(String text, String sentence) {
        assertThatThrownBy(() -> Slug.of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
        assertThat(Slug.parse(text)).isEmpty();
    }

    @Test
    void lengthIsCountedOnTheWire() {
        assertThat(Slug.of("abc-1").wireBytes()).isEqualTo(5);
        assertThat(Slug.of("é").wireBytes()).isEqualTo(6);
        assertThat(Slug.of("砚").wireBytes()).isEqualTo(9);
        assertThat(Slug.of("𠮷").wireBytes()).isEqualTo(12);
        assertThat(Slug.parse("砚".repeat(26))).isPresent();
        assertThat(Slug.parse("砚".repeat(27))).isEmpty();
        assertThat(Slug.parse("a".repeat(240))).isPresent();
        assertThat(Slug.parse("a".repeat(241))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        'Hello World'            | hello-world
        'hash-#1'                | hash-1
        'escape-+ %20[]'         | escape-20
        'trailing-dots...'       | trailing-dots
        '.hidden'                | hidden
        'node.js_notes~1'        | node.js_notes~1
        '你好，世界（一）'       | 你好-世界-一
        'CAFE\u0301'             | café
        'a  --  b'               | a-b
        'soft\u00adhyphen'       | softhyphen
        '❤\uFE0F红心'            | 红心
        'ΟΔΟΣ'                   | οδος
        'İstanbul'               | i̇stanbul
        """)
    void aFileNameBecomesASlug(String baseName, String slug) {
        assertThat(Slug.fromFileName(baseName).value()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "！！！", "___", "\uD842"})
    void aFileNameWithoutLetterOrDigitIsRefused(String baseName) {
        assertThatThrownBy(() -> Slug.fromFileName(baseName)).hasMessageContaining("no letter and no digit");
    }

    @Test
    void aLongFileNameIsCutAtTheEndOfAWord() {
        assertThat(Slug.fromFileName("word ".repeat(60)).value()).isEqualTo("word" + "-word".repeat(47));
        assertThat(Slug.fromFileName("word".repeat(75)).wireBytes()).isEqualTo(240);
    }

    @Test
    void aCharacterIsNeverCutInHalf() {
        assertThat(Slug.fromFileName("a" + "𠮷".repeat(40)).value()).isEqualTo("a" + "𠮷".repeat(19));
        assertThat(Slug.fromFileName("a".repeat(230) + "q\u0323\u0307".repeat(9))
                        .value())
                .isEqualTo("a".repeat(230));
    }

    @Test
    void aSuffixMakesAnotherSlug() {
        assertThat(Slug.of("x").withSuffix(2)).isEqualTo(Slug.of("x-2"));
    }

    @Test
    void aSuffixFitsBehindTheLongestSlug() {
        assertThat(Slug.of("砚".repeat(26)).withSuffix(1234567).value()).isEqualTo("砚".repeat(25) + "-1234567");
        assertThat(Slug.of("a".repeat(240)).withSuffix(12).value()).isEqualTo("a".repeat(237) + "-12");
    }
}

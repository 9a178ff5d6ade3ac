package io.inkstone.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PostLexemesTest {
    private final Lexicon lexicon = new Lexicon();
    private final PostLexemes post = new PostLexemes(lexicon);

    @Test
    void aPairStandsAtThePlaceOfItsFirstCharacter() {
        post.add(Tokens.of("ink"), 'A');
        post.add(Tokens.of("洗砚 ink"), 'C');

        assertThat(post.vector().getValue().strip().split(" ")).containsExactly("'ink':1A,7C", "'洗砚':5C", "'砚':6C");
    }

    @Test
    void eachPostHasItsOwnPlaces() {
        post.add(Tokens.of("one 墨池 two 墨池"), 'C');
        post.clear();
        post.add(Tokens.of("two 墨"), 'D');

        assertThat(post.vector().getValue().strip().split(" ")).containsExactly("'two':1D", "'墨':2D");
    }

    @Test
    void eachLexemeIsToldOnceWithItsPlaces() {
        post.add(Tokens.of("墨池 ink"), 'A');
        post.add(Tokens.of("墨池 墨 𠮷野 ink 墨池"), 'C');

        assertThat(told())
                .containsExactlyInAnyOrder("墨池 1A 7C 13C", "池 2A 8C 14C", "ink 3A 12C", "墨 9C", "𠮷野 10C", "野 11C");
        assertThat(post.length()).isEqualTo(11);
    }

    @Test
    void aNumberTellsEachLexeme() {
        String all = IntStream.range(0, 5_000)
                .mapToObj(n -> Character.toString(0xAC00 + n % 100) + Character.toString(0x20000 + n / 100))
                .collect(Collectors.joining(" "));
        post.add(Tokens.of(all), 'C');

        assertThat(lexemes()).doesNotHaveDuplicates().hasSize(5_000 + 50).containsAll(Arrays.asList(all.split(" ")));
    }

    @Test
    void whatStandsTooFarBehindIsFoundButWithoutAPlace() {
        post.add(Tokens.of("ink ".repeat(16_383) + "paper 墨"), 'C');

        assertThat(post.vector().getValue()).endsWith(",255C 'paper' '墨' ");
        assertThat(post.isWhole()).isFalse();
        assertThat(lexemes()).containsExactlyInAnyOrder("ink", "paper", "墨");
        assertThat(told()).contains("paper 0C", "墨 0C");
        assertThat(post.length()).isEqualTo(255 + 2);
    }

    @Test
    void aVectorTakesOneMegabyte() {
        post.add(Tokens.of(IntStream.range(0, 200_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "))), 'C');

        assertThat(post.vector().lengthInBytes()).isBetween(900_000, 1_000_000);
        assertThat(post.isWhole()).isFalse();
        assertThat(lexemes()).hasSize(200_000);
    }

    @Test
    void whatIsRepeatedTooOftenIsFoundButNotWithEachPlace() {
        post.add(Tokens.of("ink ".repeat(255)), 'C');
        post.vector();
        assertThat(post.isWhole()).isTrue();

        post.add(Tokens.of("ink paper"), 'C');

        assertThat(post.vector().getValue()).endsWith(",255C 'paper':260C ");
        assertThat(post.isWhole()).isFalse();
        assertThat(post.written()).endsWith(" ink , , ink paper ");
    }

    /** Each lexeme with its places and their weights. */
    private List<String> told() {
        List<String> told = new ArrayList<>();
        post.forEach(new PostLexemes.Places() {
            @Override
            public void lexeme(long lexeme) {
                told.add(lexicon.text(lexeme));
            }

            @Override
            public void place(int place) {
                told.add(told.removeLast() + ' ' + (place >> 2) + "DCBA".charAt(place & 3));
            }
        });
        return told;
    }

    private List<String> lexemes() {
        return told().stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
    }
}

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
    void aCharacterCountsOnceBesideItsPairs() {
        post.add(Tokens.of("墨池 墨盒 墨 𠮷野 ink 墨池"), 'C');

        assertThat(told()).containsExactlyInAnyOrder("墨", "墨池", "池", "墨盒", "盒", "𠮷", "𠮷野", "野", "ink");
    }

    @Test
    void aNumberTellsEachLexeme() {
        String all = IntStream.range(0, 5_000)
                .mapToObj(n -> Character.toString(0xAC00 + n % 100) + Character.toString(0x20000 + n / 100))
                .collect(Collectors.joining(" "));
        post.add(Tokens.of(all), 'C');

        assertThat(told()).doesNotHaveDuplicates().hasSize(5_000 + 100 + 50).containsAll(Arrays.asList(all.split(" ")));
    }

    @Test
    void whatStandsTooFarBehindIsFoundButWithoutAPlace() {
        post.add(Tokens.of("ink ".repeat(16_383) + "paper 墨"), 'C');

        assertThat(post.vector().getValue()).endsWith(",255C 'paper' '墨' ");
        assertThat(post.isWhole()).isFalse();
        assertThat(told()).containsExactlyInAnyOrder("ink", "paper", "墨");
    }

    @Test
    void aVectorTakesOneMegabyte() {
        post.add(Tokens.of(IntStream.range(0, 200_000).mapToObj(n -> "w" + n).collect(Collectors.joining(" "))), 'C');

        assertThat(post.vector().lengthInBytes()).isBetween(900_000, 1_000_000);
        assertThat(post.isWhole()).isFalse();
        assertThat(told()).hasSize(200_000);
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

    private List<String> told() {
        List<String> told = new ArrayList<>();
        post.forEach(lexeme -> told.add(lexicon.text(lexeme)));
        return told;
    }
}

package io.inkstone.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
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
    void aLexiconKnowsEachPairOnce() {
        String all = IntStream.range(0, 5_000)
                .mapToObj(n -> Character.toString(0xAC00 + n % 100) + Character.toString(0xB000 + n / 100))
                .collect(Collectors.joining(" "));
        post.add(Tokens.of(all), 'C');
        post.clear();
        post.add(Tokens.of(all), 'C');

        assertThat(lexicon.all())
                .extracting(Lexeme::text)
                .doesNotHaveDuplicates()
                .hasSize(5_000 + 100 + 50);
        assertThat(lexicon.all().stream().filter(lexeme -> lexeme.isIn(2)).map(Lexeme::text))
                .containsAll(Arrays.asList(all.split(" ")));
    }

    @Test
    void whatIsRepeatedTooOftenIsFoundButNotWithEachPlace() {
        post.add(Tokens.of("ink ".repeat(255)), 'C');
        assertThat(post.isWhole()).isTrue();

        post.add(Tokens.of("ink paper"), 'C');

        assertThat(post.isWhole()).isFalse();
        assertThat(post.vector().getValue()).endsWith(",255C 'paper':260C ");
        assertThat(post.written()).endsWith(" ink , , ink paper ");
    }
}

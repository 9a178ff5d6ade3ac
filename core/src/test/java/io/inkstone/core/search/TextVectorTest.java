package io.inkstone.core.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextVectorTest {
    @Test
    void lexemesAreSentInTheOrderOfTheirBytes() {
        List<String> sent = lexemes("zebra ab abcdefgh abcdefga abcdef abcdefg é 砚台要洗 砚田 𠮷 b 1");

        assertThat(sent)
                .hasSizeGreaterThan(12)
                .isSortedAccordingTo((a, b) -> Arrays.compareUnsigned(bytes(a), bytes(b)));
        assertThat(sent).contains("abcdefga", "砚台", "台要", "要洗", "砚田", "𠮷");
    }

    @Test
    void placesCountByTheirWeight() {
        PostLexemes post = new PostLexemes(new Lexicon());
        post.add(Tokens.of("ink"), 'A');
        post.add(Tokens.of("ink paper"), 'B');
        post.add(Tokens.of("ink paper ink pen"), 'C');

        List<String> sums = new ArrayList<>();
        post.sumUp(new int[] {0, 1, 10, 100}, 11, (lexeme, sum) -> sums.add(lexeme + " " + sum));

        assertThat(sums).containsExactlyInAnyOrder("ink 112", "paper 11");
    }

    private static List<String> lexemes(String text) {
        PostLexemes post = new PostLexemes(new Lexicon());
        post.add(Tokens.of(text), 'C');
        TextVector vector = post.vector();
        byte[] bytes = new byte[vector.lengthInBytes()];
        vector.toBytes(bytes, 0);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        List<String> lexemes = new ArrayList<>();
        for (int left = buffer.getInt(); left > 0; left--) {
            int start = buffer.position();
            while (buffer.get() != 0) {
                // to the end of the letters
            }
            lexemes.add(new String(bytes, start, buffer.position() - 1 - start, StandardCharsets.UTF_8));
            int places = buffer.getShort();
            buffer.position(buffer.position() + Short.BYTES * places);
        }
        return lexemes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}

package io.inkstone.core.highlight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HighlighterTest {
    private static final Pattern MARK = Pattern.compile("⟦[a-z] (.*?)⟧", Pattern.DOTALL);
    private static final List<String> PIECES = List.of(
            "\"",
            "'",
            "`",
            "\\",
            "/*",
            "*/",
            "//",
            "#",
            "<",
            ">",
            "</",
            "<?php",
            "<script>",
            "<%",
            "${",
            "}",
            "{{",
            "}}",
            "[",
            "](",
            "@",
            "\n",
            "\r\n",
            "\t",
            " ",
            "\0",
            "墨",
            "\uD842\uDFB7",
            "\uD842",
            "if",
            "R\"(",
            "<<EOF",
            "0x",
            "1e",
            ".5",
            "\"\"\"",
            "'''",
            "--",
            "=begin",
            "$x",
            "%",
            ";",
            "(*",
            "*)",
            "{-",
            "<!--",
            "]]>",
            "&amp;",
            "r#\"",
            "\u2028");

    private static final Duration LIMIT = Duration.ofSeconds(20);

    /** The examples of {@code highlighted.txt}: a line {@code === language}, then the listing with its tokens marked. */
    static Stream<Arguments> examples() throws IOException {
        try (InputStream file = HighlighterTest.class.getResourceAsStream("highlighted.txt")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^=== "))
                    .filter(part -> !part.isBlank())
                    .map(part -> part.split("\n", 2))
                    .map(part -> Arguments.of(part[0], part[1]));
        }
    }

    static Stream<String> languages() {
        return Languages.representatives().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void itTellsThePartsOfAListingApart(String language, String expected) {
        String code = MARK.matcher(expected).replaceAll("$1");

        assertThat(marked(code, language)).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLanguageLosesACharacter(String language) {
        Random random = new Random(42);
        for (int round = 0; round < 20; round++) {
            String code = random.ints(round * 6L, 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .collect(Collectors.joining());

            assertThat(joined(Highlighter.highlight(code, language))).isEqualTo(code);
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noLanguageTakesForEver(String language) {
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String piece : PIECES) {
                String line = piece.repeat(Highlighter.LONGEST_LINE / piece.length() - 1) + "\n";
                String code = piece.contains("\n") ? line : line.repeat(2);
                assertThat(joined(Highlighter.highlight(code, language))).isEqualTo(code);
            }
        });
    }

    @Test
    void aLanguageIsKnownByItsNamesInAnyCase() {
        assertThat(Highlighter.nameOf("JS")).isEqualTo("JavaScript");
        assertThat(Highlighter.nameOf("c++")).isEqualTo("C++");
        assertThat(marked("if", "BASH")).isEqualTo("⟦k if⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "plain", "klingon"})
    void nothingIsGuessed(String language) {
        assertThat(Highlighter.highlight("if (x) return \"y\";", language))
                .containsExactly(new Token(TokenKind.PLAIN, "if (x) return \"y\";"));
    }

    @Test
    void whatIsTooLongStaysPlain() {
        assertThat(Highlighter.highlight("if ".repeat(Highlighter.LONGEST), "js"))
                .hasSize(1);
        assertThat(Highlighter.highlight("if\n".repeat(Highlighter.LONGEST / 2), "js"))
                .hasSize(1);
    }

    @Test
    void tokensOfOneKindAreOne() {
        assertThat(marked("public static final int", "java")).isEqualTo("⟦k public static final⟧ ⟦t int⟧");
    }

    private static String marked(String code, String language) {
        return Highlighter.highlight(code, language).stream()
                .map(token -> token.kind() == TokenKind.PLAIN
                        ? token.text()
                        : "⟦" + token.kind().cssClass() + " " + token.text() + "⟧")
                .collect(Collectors.joining());
    }

    private static String joined(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining());
    }
}

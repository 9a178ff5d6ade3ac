package io.inkstone.core.math;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final List<String> PIECES = List.of(
            "\\frac",
            "{",
            "}",
            "^",
            "_",
            "'",
            "\\left(",
            "\\right)",
            "\\begin{matrix}",
            "\\end{matrix}",
            "&",
            "\\\\",
            "x",
            "1",
            "\\sqrt[",
            "]",
            "\\over",
            "\\text{",
            "$",
            "\\not",
            "\\color{red}",
            "\\def\\a{\\a}",
            "\\a",
            "\\sum",
            "\\",
            "%",
            "\n",
            "墨");

    /** The formulas of {@code formulas.txt}, each with the MathML in the next line. */
    static Stream<Arguments> formulas() throws IOException {
        try (InputStream file = FormulaTest.class.getResourceAsStream("formulas.txt")) {
            List<String> lines = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size() / 2)
                    .mapToObj(index -> Arguments.of(
                            lines.get(2 * index), lines.get(2 * index + 1).strip()));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("formulas")
    void itIsSetAsMathMl(String tex, String expected) {
        assertThat(inner(Formula.set(tex, false))).isEqualTo(expected);
    }

    @Test
    void itsSourceStaysWithIt() {
        Element math = Formula.set(" a<b ", true);

        assertThat(math.attr("alttext")).isEqualTo("a<b");
        assertThat(math.attr("display")).isEqualTo("block");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\foo",
                "\\frac{1}",
                "{x",
                "x}",
                "x^a^b",
                "\\left( x",
                "\\begin{pmatrix} x",
                "\\begin{x} y \\end{x}",
                "a $ b",
                "#1",
                "\\includegraphics{x.png}",
                "\\htmlClass{k}{x}",
                "\\htmlStyle{color:red}{x}",
                "\\htmlData{a=b}{x}",
                "\\url{javascript:alert(1)}",
                "\\color{expression(alert(1))}{x}",
                "\\input{/etc/passwd}",
                "\\def\\a{\\a\\a}\\a"
            })
    void whatIsUnknownOrUnfinishedIsRefused(String tex) {
        assertThatThrownBy(() -> Formula.set(tex, false)).isInstanceOf(MathException.class);
    }

    @Test
    void nothingInAFormulaRunsOrLinks() {
        Element math =
                Formula.set("\\href{javascript:alert(1)}{x} \\text{<script>alert(1)</script>} <b onclick=x>", true);

        assertThat(math.select("script, b, [href], [onclick], [style]")).isEmpty();
        assertThat(math.html()).contains("&lt;script&gt;");
    }

    @Test
    void noiseIsSetOrRefusedInTime() {
        Random random = new Random(42);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (int round = 0; round < 5_000; round++) {
                setOrRefuse(random.ints(round % 40, 0, PIECES.size())
                        .mapToObj(PIECES::get)
                        .collect(Collectors.joining(" ")));
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "\\frac",
                "\\left(",
                "x^",
                "\\sqrt[",
                "\\begin{matrix}",
                "\\text{$",
                "a\\over ",
                "\\hat",
                "''",
                "\\\\",
                "&",
                "\\displaystyle",
                "\\mathbf",
                "\\sqrt[x]{"
            })
    void nothingOverflowsTheStack(String piece) {
        assertTimeoutPreemptively(LIMIT, () -> setOrRefuse(piece.repeat(Formula.LONGEST / piece.length())));
    }

    private static void setOrRefuse(String tex) {
        try {
            assertThat(Formula.set(tex, true).nameIs("math")).isTrue();
        } catch (MathException refused) {
            assertThat(refused).hasMessageMatching("(?s).+");
        }
    }

    private static String inner(Element math) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        document.appendChild(math);
        return math.html();
    }
}

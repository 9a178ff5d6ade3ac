package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FrontMatterPathologicalTest {
    private static FrontMatter frontMatter(String yaml) {
        return FrontMatterDocument.read("---\ntitle: Ink\n" + yaml + "\n---\n").frontMatter();
    }

    @Test
    void aliasesThatMultiplyDoNotFillTheMemory() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [".formatted(i, i))
                    .repeat("*a" + (i - 1) + ",", 10)
                    .append("]\n");
        }

        FrontMatter read = frontMatter(bomb.toString());

        assertThat(read.text("title")).isEqualTo("Ink");
        assertThat(read.remarks()).isNotEmpty();
    }

    @Test
    void deepNestingIsReadLineByLine() {
        assertThat(frontMatter("deep: " + "[".repeat(50_000)).text("title")).isEqualTo("Ink");
        assertThat(frontMatter("deep:\n  " + "- ".repeat(20_000)).text("title")).isEqualTo("Ink");
        assertThat(frontMatter("deep: " + "{a: ".repeat(20_000)).text("title")).isEqualTo("Ink");
    }

    @Test
    void aLineOf400KilobytesIsAValue() {
        assertThat(frontMatter("long: " + "墨".repeat(400_000)).text("long")).hasSize(400_000);
        assertThat(frontMatter("long: a: " + "\t".repeat(400_000) + "x").text("title"))
                .isEqualTo("Ink");
    }

    @Test
    void noiseNeverFailsAndNeverTakesTheTitle() {
        Random random = new Random(20);
        String signs = "ab:-?[]{}&*!|>'\"%@`#, \n\t\\墨0~<=.";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder noise = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                noise.append(signs.charAt(random.nextInt(signs.length())));
            }
            FrontMatterDocument document = FrontMatterDocument.read("---\ntitle: Ink\n" + noise + "\n---\nText");
            assertThat(document.body()).endsWith("Text");
        }
    }
}

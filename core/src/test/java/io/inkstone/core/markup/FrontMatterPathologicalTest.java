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

    private static FrontMatter toml(String toml) {
        return FrontMatterDocument.read("+++\ntitle = \"Ink\"\n" + toml + "\n+++\n")
                .frontMatter();
    }

    private static FrontMatter json(String json) {
        return FrontMatterDocument.read("{\n\"title\": \"Ink\",\n" + json + "\n}\n")
                .frontMatter();
    }

    @Test
    void otherFormatsThatAreTooDeepAreReadLineByLine() {
        assertThat(toml("deep = " + "[".repeat(50_000)).text("title")).isEqualTo("Ink");
        assertThat(toml("deep = " + "{a = ".repeat(20_000)).text("title")).isEqualTo("Ink");
        assertThat(toml("a.".repeat(20_000) + "b = 1").text("title")).isEqualTo("Ink");
        assertThat(toml("[" + "a.".repeat(2_000) + "b]\nc = 1").text("title")).isEqualTo("Ink");
        assertThat(json("\"deep\": " + "[".repeat(50_000)).text("title")).isEqualTo("Ink");
        assertThat(json("\"deep\": " + "{\"a\":".repeat(20_000)).text("title")).isEqualTo("Ink");
    }

    @Test
    void manyValuesAreReadLineByLine() {
        assertThat(toml("n = [" + "1,".repeat(400_000) + "]").text("title")).isEqualTo("Ink");
        assertThat(toml("x = y\n".repeat(50_000)).text("title")).isEqualTo("Ink");
        assertThat(json("\"n\": [" + "1,".repeat(400_000) + "1]").text("title")).isEqualTo("Ink");
    }

    @Test
    void aLineOf400KilobytesIsAValueInEveryFormat() {
        assertThat(toml("long = \"" + "墨".repeat(400_000) + "\"").text("long")).hasSize(400_000);
        assertThat(json("\"long\": \"" + "墨".repeat(400_000) + "\"").text("long"))
                .hasSize(400_000);
    }

    @Test
    void noiseOfEveryFormatNeverFails() {
        Random random = new Random(21);
        String signs = "ab:=[]{}*'\"#, \n\t\\墨01.-T;\uD83D\uDE00";
        for (int round = 0; round < 5_000; round++) {
            StringBuilder noise = new StringBuilder();
            for (int i = random.nextInt(60); i > 0; i--) {
                noise.append(signs.charAt(random.nextInt(signs.length())));
            }
            FrontMatterDocument.read("{\n\"title\": \"Ink\",\n" + noise + "\n}\nText");
            FrontMatterDocument.read(noise + "\n;;;\nText");
            FrontMatterDocument document = FrontMatterDocument.read("+++\ntitle = \"Ink\"\n" + noise + "\n+++\nText");
            assertThat(document.body()).endsWith("Text");
            assertThat(document.frontMatter().text("title"))
                    .as(noise.toString())
                    .isNotNull();
        }
    }
}

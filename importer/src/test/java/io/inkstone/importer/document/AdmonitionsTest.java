package io.inkstone.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.text.NumberedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdmonitionsTest {
    private static String converted(String text) {
        return Admonitions.convert(NumberedText.of(text, 1)).text();
    }

    @Test
    void whatIsIndentedBelowBecomesAnAlert() {
        assertThat(converted("Before\n\n!!! warning \"磨墨\"\n    Slowly.\n\n    ```c\n        int a;\n    ```\nBehind"))
                .isEqualTo("Before\n\n\n> [!WARNING] 磨墨\n> Slowly.\n>\n> ```c\n>     int a;\n> ```\n\nBehind");
    }

    @Test
    void itsKindIsItsTitleUnlessThatIsTheAlertsOwn() {
        assertThat(converted("!!! note\n    Ink.")).startsWith("\n> [!NOTE]\n> Ink.");
        assertThat(converted("!!! example inline end\n\tInk.")).startsWith("\n> [!NOTE] Example\n> Ink.");
        assertThat(converted("!!! tip 写字 之前\n    Ink.")).startsWith("\n> [!TIP] 写字 之前\n> Ink.");
        assertThat(converted("!!! tip  \n    Ink.  \n    Pen.")).startsWith("\n> [!TIP]\n> Ink.  \n> Pen.");
    }

    @Test
    void questionMarksFold() {
        assertThat(converted("???+ note \"A & B\"\n    Ink.\n\nBehind"))
                .isEqualTo("\n<details open>\n<summary>A &amp; B</summary>\n\nInk.\n\n\n</details>\n\nBehind");
    }

    @Test
    void tabsStandOneAfterTheOther() {
        assertThat(converted("=== \"墨\"\n    Ink.\n\n=== \"纸\"\n\n    Paper.\n"))
                .isEqualTo("\n**墨**\n\nInk.\n\n\n\n**纸**\n\n\nPaper.\n\n");
    }

    @Test
    void oneStandsInAnotherAndInAList() {
        assertThat(converted("!!! note\n    Ink.\n\n    !!! danger\n        Wet.\n\n    Dry."))
                .startsWith("\n> [!NOTE]\n> Ink.\n>\n>\n> > [!CAUTION] Danger\n> > Wet.\n> >\n>\n> Dry.");
        assertThat(converted("1. One\n\n    !!! note\n        Ink.\n\n2. Two"))
                .isEqualTo("1. One\n\n\n    > [!NOTE]\n    > Ink.\n    >\n\n2. Two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "!!! note\nInk.",
                "!!! note",
                "Wow!!! note\n    Ink.",
                "```\n!!! note\n    Ink.\n```",
                "Ink\n===\n\n    code"
            })
    void otherMarksStay(String text) {
        assertThat(converted(text)).isEqualTo(text);
    }
}

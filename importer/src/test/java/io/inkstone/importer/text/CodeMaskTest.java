package io.inkstone.importer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CodeMaskTest {
    /** The text with a dot for each character of code. */
    private static String masked(String text) {
        CodeMask mask = CodeMask.of(NumberedText.of(text, 1));
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            shown.append(mask.isCode(i) && text.charAt(i) != '\n' ? '.' : text.charAt(i));
        }
        return shown.toString();
    }

    @Test
    void fencesAreCodeToTheirEnd() {
        assertThat(masked("a\n```rb\nx\n```\nb")).isEqualTo("a\n.....\n.\n...\nb");
        assertThat(masked("~~~~\n~~~\nx\n~~~~\nb")).isEqualTo("....\n...\n.\n....\nb");
    }

    @Test
    void aFencesEndIsIndentedByThreeAtMost() {
        assertThat(masked("```\n    ```\nx\n   ```\nb")).isEqualTo("...\n.......\n.\n......\nb");
        assertThat(masked("```\n\t```\nx\n```\nb")).isEqualTo("...\n....\n.\n...\nb");
        assertThat(masked("> ```\n>     ```\n> x\n>    ```\nb")).isEqualTo(".....\n.........\n...\n........\nb");
    }

    @Test
    void inAListTheEndOfAFenceIsMeasuredFromTheItem() {
        assertThat(masked("- a\n\n  ```\n      ```\n  x\n     ```\n\nb"))
                .isEqualTo("- a\n\n.....\n.........\n...\n........\n\nb");
        assertThat(masked("- ```\n      ```\n  x\n  ```\nb")).isEqualTo(".....\n.........\n...\n.....\nb");
        assertThat(masked("10. a\n\n    ```\n    x\n    ```\n\nb")).isEqualTo("10. a\n\n.......\n.....\n.......\n\nb");
    }

    @Test
    void anUnclosedFenceIsCodeToTheEndOfTheText_c27() {
        assertThat(masked("a\n```\nx\n\ny")).isEqualTo("a\n...\n.\n\n.");
    }

    @Test
    void fencesInListsAndQuotesAreCode_c27() {
        assertThat(masked("- a\n\n  ```\n  x\n  ```\n\nb")).isEqualTo("- a\n\n.....\n...\n.....\n\nb");
        assertThat(masked("> ```\n> x\n> ```\nb")).isEqualTo(".....\n...\n.....\nb");
    }

    @Test
    void indentedLinesAreCodeBehindAnEmptyLine() {
        assertThat(masked("a\n\n    x\n\n    y\nb")).isEqualTo("a\n\n.....\n\n.....\nb");
        assertThat(masked("a\n    b")).isEqualTo("a\n    b");
        assertThat(masked("a\n\n\tx")).isEqualTo("a\n\n..");
    }

    @Test
    void whatBelongsToAListItemIsNoCode() {
        assertThat(masked("1.  a\n\n    b")).isEqualTo("1.  a\n\n    b");
        assertThat(masked("- a\n\n      x")).isEqualTo("- a\n\n.......");
    }

    @Test
    void spansAreCodeWithinTheirParagraph() {
        assertThat(masked("a `b` ``c`d`` e")).isEqualTo("a ... ....... e");
        assertThat(masked("a `b\n\nc` d")).isEqualTo("a `b\n\nc` d");
        assertThat(masked("a \\`b` c")).isEqualTo("a \\`b` c");
    }

    @Test
    void preAndScriptAreCode() {
        assertThat(masked("<pre>{{ x }}</pre> {{ y }}")).isEqualTo("<pre>.......</pre> {{ y }}");
    }

    @Test
    @Timeout(value = 10, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void longAndUnclosedTextsAreReadInTime() {
        masked("`".repeat(1) + "` ``` `` ".repeat(40_000));
        masked("<pre>".repeat(80_000));
        masked("> ".repeat(100_000) + "```");
        masked("- ".repeat(20_000));
        masked("`a\n".repeat(50_000));
    }
}

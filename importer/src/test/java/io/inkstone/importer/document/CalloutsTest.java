package io.inkstone.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.text.NumberedText;
import org.junit.jupiter.api.Test;

class CalloutsTest {
    @Test
    void whatFoldsKeepsTheNumbersOfItsLines() {
        NumberedText folded = Callouts.convert(NumberedText.of("> [!tip]- 墨\n> one\n> > [!hint]\n> > two\n\nthree", 1));

        assertThat(folded.text())
                .isEqualTo("<details>\n<summary>墨</summary>\n\none\n> [!TIP] Hint\n> two\n\n</details>\n\n\nthree");
        assertThat(folded.numberAt(folded.text().indexOf("one"))).isEqualTo(2);
        assertThat(folded.numberAt(folded.text().indexOf("two"))).isEqualTo(4);
    }
}

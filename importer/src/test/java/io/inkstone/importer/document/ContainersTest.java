package io.inkstone.importer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.text.NumberedText;
import org.junit.jupiter.api.Test;

class ContainersTest {
    private static String converted(String text) {
        return Containers.convert(NumberedText.of(text, 1)).text();
    }

    @Test
    void thoseOfAKnownKindBecomeAlerts() {
        assertThat(converted("Before\n::: tip 磨墨\nSlowly.\n\nThen write.\n:::\nBehind"))
                .isEqualTo("Before\n\n> [!TIP] 磨墨\n> Slowly.\n>\n> Then write.\n\n\nBehind");
        assertThat(converted(":::danger[Wet]\nInk.\n:::")).isEqualTo("\n> [!CAUTION] Wet\n> Ink.\n\n");
    }

    @Test
    void detailsFold() {
        assertThat(converted("::: details A & B\nInk.\n:::\n"))
                .isEqualTo("<details>\n<summary>A &amp; B</summary>\n\nInk.\n\n</details>\n\n");
    }

    @Test
    void oneStandsInAnother() {
        assertThat(converted("::::note\n:::code-group\nInk.\n:::\nMore.\n::::"))
                .isEqualTo("\n> [!NOTE]\n>\n> Ink.\n>\n>\n> More.\n\n");
    }

    @Test
    void whatIsNotClosedAndWhatIsCodeStay() {
        String open = "::: tip\nInk.";
        String code = "```\n::: tip\nInk.\n:::\n```";

        assertThat(converted(open)).isEqualTo(open);
        assertThat(converted(code)).isEqualTo(code);
    }
}

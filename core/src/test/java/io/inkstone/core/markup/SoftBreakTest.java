package io.inkstone.core.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoftBreakTest {
    private static String html(String markdown) {
        return new Markdown().render(markdown).html().value();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        磨墨/写字            | <p>磨墨写字</p>
        磨墨，/写字          | <p>磨墨，写字</p>
        磨墨/（写字）        | <p>磨墨（写字）</p>
        墨を/する            | <p>墨をする</p>
        𠀀/𠀁                | <p>𠀀𠀁</p>
        **磨墨**/写字        | <p><strong>磨墨</strong>写字</p>
        磨墨/*写**字***      | <p>磨墨<em>写<strong>字</strong></em></p>
        """)
    void betweenTwoCharactersThatNeedNoneThereIsNoSpace(String markdown, String html) {
        assertThat(html(markdown.replace('/', '\n'))).isEqualTo(html);
    }

    @ParameterizedTest
    @CsvSource({"磨墨/ink", "ink/磨墨", "ink/paper", "먹을/간다", "磨墨/`code`", "磨墨/😀"})
    void everywhereElseALinesEndStays(String markdown) {
        assertThat(html(markdown.replace('/', '\n'))).contains("\n");
    }

    @Test
    void aHardBreakStays() {
        assertThat(html("磨墨  \n写字")).isEqualTo("<p>磨墨<br>\n写字</p>");
    }
}

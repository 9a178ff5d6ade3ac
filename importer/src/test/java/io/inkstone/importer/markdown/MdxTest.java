package io.inkstone.importer.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.report.Notice;
import io.inkstone.importer.report.Notices;
import io.inkstone.importer.text.NumberedText;
import org.junit.jupiter.api.Test;

class MdxTest {
    @Test
    void programsOfMdxAreLeftOutAndItsComponentsNamed() {
        Notices notices = new Notices("a.mdx");
        String program = """
            import Chart from './chart'
            export const a = {
              b: 1,
            }

            Ink.

            {/* no */}
            <Chart a={a} />

            ```js
            import x from 'y'
            ```\
            """;

        assertThat(Mdx.convert(NumberedText.of(program, 1), notices).text()).isEqualTo("""





            Ink.


            <Chart a={a} />

            ```js
            import x from 'y'
            ```\
            """);
        assertThat(notices.list()).extracting(Notice::line).containsExactly(9);
    }
}

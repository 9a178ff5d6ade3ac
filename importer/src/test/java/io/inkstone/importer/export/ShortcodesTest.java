package io.inkstone.importer.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ShortcodesTest {
    @Test
    void whatATextOnlySpeaksOfIsWrittenAsAComment() {
        assertThat(Shortcodes.escaped("`{{< figure src=\"x\" >}}` {{% note %}}a{{% /note %}}"))
                .isEqualTo("`{{</* figure src=\"x\" */>}}` {{%/* note */%}}a{{%/* /note */%}}");
    }

    @Test
    void aMarkThatNothingClosesIsNoMarkAnyMore() {
        assertThat(Shortcodes.escaped("{{< and nothing else")).isEqualTo("{&#123;< and nothing else");
    }

    @Test
    void aTextWithoutThemStaysToTheByte() {
        assertThat(Shortcodes.escaped("{{ x }} {% y %}\r\n")).isEqualTo("{{ x }} {% y %}\r\n");
    }

    @Test
    void thoseOfAThemeAreToldFromHugosOwn() {
        assertThat(Shortcodes.ofTheme("{{< figure x >}} {{< box >}}a{{< /box >}} {{% gap %}} {{</* spoken */>}}"))
                .isEqualTo(Map.of("box", true, "gap", false));
    }
}

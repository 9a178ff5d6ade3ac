package io.inkstone.importer.jekyll;

import static org.assertj.core.api.Assertions.assertThat;

import io.inkstone.importer.dialect.Converted;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 13: tags of plug-ins that a site wrote or chose for itself. */
class LiquidOwnTagsTest {
    @TempDir
    Path folder;

    private Converted post(String body) {
        return SiteFixture.post(folder, "---\ntitle: T\n---\n" + body, "_config.yml", "title: T");
    }

    @Test
    void ofAPairWhatStandsBetweenStays_c13() {
        Converted post = post("""
            a
            {% figure caption:"Ink *and* stone" class:"wide" %}
            ![b](https://x.example/b.png)
            {% endfigure %}
            c {% margin %}d{% endmargin %} e {% if x %}f{% endif %}
            """);

        assertThat(post.markdown()).isEqualTo("""
            a

            ![b](https://x.example/b.png)

            Ink *and* stone

            c d e {% if x %}f{% endif %}
            """);
        assertThat(SiteFixture.notices(post)).containsExactly("MARKUP@5", "MARKUP@8", "LIQUID@8");
    }

    @Test
    void ofASingleOneThePictureOrTheAddressStays_c13() {
        Converted post = post("""
            {% download https://x.example/a.PNG %}
            {% shot /img/a.png "墨 水" %}
            {% preview "https://x.example/page" %}
            {% spacer 20 %}
            """);

        assertThat(post.markdown()).isEqualTo("""
            ![](https://x.example/a.PNG)
            ![墨 水](/img/a.png)
            <https://x.example/page>
            {% spacer 20 %}
            """);
        assertThat(SiteFixture.notices(post)).contains("MARKUP@4", "MARKUP@5", "MARKUP@6", "LIQUID@7");
    }

    @Test
    void diagramsAreCode_c42() {
        assertThat(post("{% mermaid %}\ngraph TD; A-->B\n{% endmermaid %}\n").markdown())
                .isEqualTo("```mermaid\ngraph TD; A-->B\n```\n");
    }
}

package io.inkstone.importer.hugo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edge 16: figures around pictures, code that types itself, and pictures named by a part of their names. */
class ShortcodeFigureTest {
    @TempDir
    Path folder;

    private String markdown(String body) {
        return HugoFixture.markdown(folder, body);
    }

    @Test
    void aFigureAroundAPictureGivesItsCaptionToIt() {
        assertThat(markdown("{{< figure figcaption=\"Its words\" >}}\n  {{< img src=\"/a.png\" alt=\"A\" >}}\n"
                        + "{{< /figure >}}"))
                .isEqualTo("![A](/a.png \"Its words\")");
        assertThat(markdown("{{< figure caption=`\"So\"` >}}![](a.png \"old\"){width=3}{{< /figure >}}"))
                .isEqualTo("![](a.png \"\\\"So\\\"\"){width=3}");
        assertThat(markdown("{{< figure >}}![](a.png){{< /figure >}}")).isEqualTo("![](a.png)");
    }

    @Test
    void aFigureAroundMoreHasItsCaptionBelow() {
        assertThat(markdown("{{< figure title=\"Two\" >}}\n![](a.png)\n![](b.png)\n{{< /figure >}}"))
                .isEqualTo("![](a.png)\n![](b.png)\n\n*Two*");
    }

    @Test
    void codeThatTypesItselfIsCode() {
        assertThat(markdown("{{< typeit code=js >}}\nlet a;\n# no heading\n{{< /typeit >}}"))
                .isEqualTo("```js\nlet a;\n# no heading\n```");
        assertThat(markdown("{{< typeit tag=h4 >}}\nWords.\n{{< /typeit >}}")).isEqualTo("Words.");
    }

    @Test
    void aPictureIsFoundByAPartOfItsName() {
        HugoFixture site = HugoFixture.of(
                folder,
                "hugo.toml",
                "baseURL = 'https://old.example/'\n",
                "content/posts/ink/index.md",
                """
                ---
                title: Ink
                date: 2024-01-02
                ---
                {{< imgproc sunset Fill "600x300" >}}
                By *hand*.
                {{< /imgproc >}}
                """,
                "content/posts/ink/sunset/other.png",
                "x",
                "content/posts/ink/img/Featured-sunset-get.png",
                "y");

        assertThat(site.converted("content/posts/ink/index.md").markdown().strip())
                .isEqualTo("![By *hand*.](/media/0/Featured-sunset-get.png \"By *hand*.\")");
    }
}
